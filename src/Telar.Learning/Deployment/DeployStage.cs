using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Deployment;

/// <summary>
/// Keeps, of the main protocol's trainings, the one with the best validation macro-F1, with all that is needed to
/// use it. Sees no test row and no result of one, so the test can not have chosen the model.
/// </summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="units">The main protocol's final trainings, all of one task.</param>
public sealed class DeployStage(ResultsLayout results, string experiment, IReadOnlyList<TrainingUnit> units) : Stage
{
    private readonly ModelFolder folder = ModelFolder.Of(results, experiment);

    public override string Key => $"deploy/{experiment}";

    public override StageKind Kind => StageKind.Evaluate;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs =>
        [.. units.SelectMany(unit => unit.Task.Inputs.Concat(unit.Recipe.Inputs).Append(FolderOf(unit))).Distinct()];

    public override IReadOnlyList<string> Outputs => [folder.Weights, folder.Description];

    public override object Parameters => new
    {
        Task = (object)units[0].Task,
        Units = units.Select(unit => new { unit.Name, unit.Seed, Recipe = unit.Recipe.Settings }),
    };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        // The first of equals.
        var best = units.MaxBy(unit => SummaryOf(context, unit).Kept.ValidationMacroF1)!;
        var data = best.Task.Load(context.Input, Partition.Split);
        var recipe = best.Recipe.Resolve(context.Input);
        using var network = recipe.Model.WithoutInputs().Create(data.Shape, context.Input);
        network.FromBytes(File.ReadAllBytes(context.Input($"{FolderOf(best)}/{TrainStage.ModelFile}")));

        NetworkState.Save(network, context.Output(folder.Weights));
        Json.Write(context.Output(folder.Description), Describe(best, recipe, SummaryOf(context, best), data));
        return Task.CompletedTask;
    }

    private DeployedModel Describe(TrainingUnit unit, Recipe recipe, TrainingSummary summary, TaskData data) => new(
        experiment, recipe, summary.Parameters, unit.Seed, summary.Kept, data.Labels, data.Shape, data.Preprocessing);

    private TrainingSummary SummaryOf(StageContext context, TrainingUnit unit) =>
        TrainingSummary.Read(context.Input, FolderOf(unit));

    private string FolderOf(TrainingUnit unit) => results.Unit(experiment, unit.Name);
}
