using MathNet.Numerics.Statistics;
using Telar.Engine.Stages;
using Telar.Learning.Training;

namespace Telar.Learning.Stages;

/// <summary>Reports a search: the score of every candidate in every round it reached, and the choice.</summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="name">Of the selection; the experiment's own has its name.</param>
/// <param name="candidates">In the order of the first round.</param>
/// <param name="rounds">From first to last; the best of the last is chosen.</param>
public sealed class SelectStage(
    ResultsLayout results,
    string experiment,
    string name,
    IReadOnlyList<Recipe> candidates,
    IReadOnlyList<Round> rounds) : Stage
{
    private readonly string output = results.Selection(name);

    public override string Key => $"select/{name}";

    public override StageKind Kind => StageKind.Train;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs =>
    [
        .. rounds.SelectMany(round => round.AllUnits).Select(FolderOf),
        .. rounds.SelectMany(round => new[] { round.Previous, round.Ranking }).OfType<string>().Distinct(),
    ];

    public override IReadOnlyList<string> Outputs => [output];

    public override object Parameters => new { Candidates = candidates, Rounds = rounds };

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var reached = rounds.Select(round => Judge(context, round)).ToList();
        var trials = candidates.Index().Select(candidate => new Trial(
            candidate.Index,
            candidate.Item.Name,
            candidate.Item,
            [.. reached.Select(scores => scores.GetValueOrDefault(candidate.Index)).OfType<TrialRound>()]));
        var chosen = Json.Read<Ranking>(context.Input(rounds[^1].Ranking)).Order[0];
        Json.Write(context.Output(output), new Selection(
            chosen,
            "mean validation macro-F1 over folds",
            [.. reached.Select(scores => scores.Count)],
            [.. trials.Where(trial => trial.Rounds.Count > 0)]));
        return Task.CompletedTask;
    }

    /// <summary>The score of each contender of a round, by its index.</summary>
    private Dictionary<int, TrialRound> Judge(StageContext context, Round round) => round.Contenders(context.Input)
        .Zip(round.Units)
        .ToDictionary(contender => contender.First, contender => Judge(context, round, contender.Second));

    private TrialRound Judge(StageContext context, Round round, IReadOnlyList<string> units)
    {
        var folds = units.Select(unit => TrainingSummary.Read(context.Input, FolderOf(unit)).Kept).ToList();
        var scores = folds.Select(fold => fold.ValidationMacroF1).ToList();
        var epochs = units.Max(unit => History.Read(context.Input($"{FolderOf(unit)}/{History.FileName}")).Count);
        return new TrialRound(
            rounds.Index().First(known => known.Item == round).Index + 1,
            epochs,
            scores,
            scores.Mean(),
            scores.Count > 1 ? scores.StandardDeviation() : 0);
    }

    private string FolderOf(string unit) => results.Unit(experiment, unit);
}
