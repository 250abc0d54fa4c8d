using MathNet.Numerics.Statistics;
using Telar.Engine.Stages;
using Telar.Learning.Training;

namespace Telar.Learning.Stages;

/// <summary>Chooses the recipe with the highest mean validation macro-F1 over its folds.</summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="candidates">The recipes, in the order of the trials.</param>
/// <param name="units">For each candidate the names of its training units, one a fold.</param>
public sealed class SelectStage(
    ResultsLayout results,
    string experiment,
    IReadOnlyList<Recipe> candidates,
    IReadOnlyList<IReadOnlyList<string>> units) : Stage
{
    private readonly string output = results.Selection(experiment);

    public override string Key => $"select/{experiment}";

    public override StageKind Kind => StageKind.Train;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs => [.. units.SelectMany(folds => folds).Select(FolderOf)];

    public override IReadOnlyList<string> Outputs => [output];

    public override object Parameters => new { Candidates = candidates, Units = units };

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var trials = candidates.Select((candidate, index) => Judge(context, index, candidate)).ToList();
        // The first of equals: candidates are listed from simple to elaborate.
        var chosen = trials.MaxBy(trial => trial.Mean)!.Index;
        Json.Write(context.Output(output), new Selection(chosen, "mean validation macro-F1 over folds", trials));
        return Task.CompletedTask;
    }

    private Trial Judge(StageContext context, int index, Recipe candidate)
    {
        var folds = units[index].Select(unit => Score(context, unit)).ToList();
        var deviation = folds.Count > 1 ? folds.StandardDeviation() : 0;
        return new Trial(index, candidate.Name, candidate, folds, folds.Mean(), deviation);
    }

    private double Score(StageContext context, string unit) =>
        Json.Read<TrainingSummary>(context.Input($"{FolderOf(unit)}/{TrainingSummary.FileName}")).Best.ValidationMacroF1;

    private string FolderOf(string unit) => results.Unit(experiment, unit);
}
