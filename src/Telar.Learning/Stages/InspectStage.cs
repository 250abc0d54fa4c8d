using Telar.Engine.Stages;
using Telar.Learning.Deployment;
using Telar.Learning.Tasks;

namespace Telar.Learning.Stages;

/// <summary>Runs inspections on the model that <see cref="DeployStage"/> has kept.</summary>
public sealed class InspectStage(
    ResultsLayout results,
    string experiment,
    ClassificationTask task,
    RecipeChoice choice,
    params IReadOnlyList<Inspection> inspections) : Stage
{
    private readonly string model = ModelFolder.Of(results, experiment).Weights;

    public override string Key => $"inspect/{experiment}";

    public override StageKind Kind => StageKind.Evaluate;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs => [.. task.Inputs, .. choice.Inputs, model];

    public override IReadOnlyList<string> Outputs => [.. inspections.SelectMany(inspection => inspection.Files).Select(OutputFile)];

    public override object Parameters =>
        new { Task = (object)task, Recipe = choice.Settings, Inspections = inspections.Cast<object>() };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        var data = task.Load(context.Input, Partition.Split);
        using var classifier = choice.Resolve(context.Input).Model.WithoutInputs().Create(data.Shape, context.Input);
        NetworkState.Load(classifier, context.Input(model));
        classifier.eval();
        var subject = new InspectionSubject(classifier, data, context.Input);
        foreach (var inspection in inspections)
            inspection.Run(subject, file => context.Output(OutputFile(file)));
        return Task.CompletedTask;
    }

    private string OutputFile(string file) => $"{results.Inspection(experiment)}/{file}";
}
