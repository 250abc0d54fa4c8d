using MathNet.Numerics.Statistics;
using Telar.Engine.Stages;

namespace Telar.Learning.Stages;

/// <summary>Ranks the contenders of a round by mean validation macro-F1 over folds; the first of equals is the better.</summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="name">Unique within the experiment, e.g. <c>rung-1</c>.</param>
/// <param name="round">Who is ranked.</param>
public sealed class RankStage(ResultsLayout results, string experiment, string name, Round round) : Stage
{
    public override string Key => $"rank/{experiment}/{name}";

    public override StageKind Kind => StageKind.Train;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs =>
        [.. round.AllUnits.Select(unit => results.Unit(experiment, unit)), .. Previous];

    public override IReadOnlyList<string> Outputs => [round.Ranking];

    public override object Parameters => round;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var means = round.Units.Select(folds => folds.Select(unit => Score(context, unit)).Mean());
        var order = round.Contenders(context.Input)
            .Zip(means)
            .OrderByDescending(contender => contender.Second)
            .ThenBy(contender => contender.First)
            .Select(contender => contender.First);
        Json.Write(context.Output(round.Ranking), new Ranking([.. order]));
        return Task.CompletedTask;
    }

    private IEnumerable<string> Previous => round.Previous is { } file ? [file] : [];

    private double Score(StageContext context, string unit) =>
        TrainingSummary.Read(context.Input, results.Unit(experiment, unit)).Kept.ValidationMacroF1;
}
