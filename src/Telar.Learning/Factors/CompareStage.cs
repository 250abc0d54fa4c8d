using Telar.Engine.Stages;
using Telar.Learning.Evaluation;
using Telar.Learning.Stages;
using Telar.Learning.Training;

namespace Telar.Learning.Factors;

/// <summary>Gathers an experiment's controlled comparisons. Sees validation scores only.</summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="factors">In the order of the report.</param>
public sealed class CompareStage(ResultsLayout results, string experiment, IReadOnlyList<ComparedFactor> factors) : Stage
{
    private readonly string output = results.Comparison(experiment);

    public override string Key => $"compare/{experiment}";

    public override StageKind Kind => StageKind.Evaluate;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs => [.. Levels.SelectMany(InputsOf).Distinct()];

    public override IReadOnlyList<string> Outputs => [output];

    public override object Parameters => factors.Select(factor => new
    {
        factor.Name,
        factor.Title,
        Levels = factor.Levels.Select(level => new { level.Name, level.Choice.Settings, level.Units }),
    });

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var scores = factors.Select(factor => new FactorScores(
            factor.Name, factor.Title, [.. factor.Levels.Select(level => Score(context, level))]));
        Json.Write(context.Output(output), new Comparison(experiment, [.. scores]));
        return Task.CompletedTask;
    }

    private LevelScores Score(StageContext context, ComparedLevel level)
    {
        var best = level.Units.Select(unit => TrainingSummary.Read(context.Input, FolderOf(unit)).Kept).ToList();
        var curves = level.Units.Select(unit => History.Read(context.Input($"{FolderOf(unit)}/{History.FileName}"))).ToList();
        // Trainings that stop early are shorter: the mean ends with the shortest.
        var curve = Enumerable.Range(0, curves.Min(epochs => epochs.Count))
            .Select(epoch => curves.Average(epochs => epochs[epoch].ValidationMacroF1));
        return new LevelScores(
            level.Name,
            level.Choice.Resolve(context.Input).Training.LearningRate,
            Estimate.Of([.. best.Select(epoch => epoch.ValidationAccuracy)]),
            Estimate.Of([.. best.Select(epoch => epoch.ValidationMacroF1)]),
            [.. curve]);
    }

    private IEnumerable<ComparedLevel> Levels => factors.SelectMany(factor => factor.Levels);

    private IEnumerable<string> InputsOf(ComparedLevel level) => [.. level.Choice.Inputs, .. level.Units.Select(FolderOf)];

    private string FolderOf(string unit) => results.Unit(experiment, unit);
}
