using Telar.Engine.Files;
using Telar.Engine.Stages;
using Telar.Learning.Evaluation;
using Telar.Learning.Stages;

namespace Telar.Learning.Deployment;

/// <summary>Writes the model card beside a model. A stage of its own, so that no test result reaches the model itself.</summary>
public sealed class ModelCardStage(ResultsLayout results, string experiment, ModelCard card) : Stage
{
    private readonly ModelFolder folder = ModelFolder.Of(results, experiment);
    private readonly string metrics = results.Metrics(experiment);

    public override string Key => $"card/{experiment}";

    public override StageKind Kind => StageKind.Evaluate;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs => [folder.Description, metrics];

    public override IReadOnlyList<string> Outputs => [folder.Card];

    public override object Parameters => new
    {
        card.Text,
        card.Data,
        Tests = card.Tests.Select(test => new { test.Key, test.Value }),
        card.Rows,
        card.Trainings,
        card.Options,
    };

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var model = ModelDescription.Read(context.Input(folder.Description));
        AtomicFile.WriteText(context.Output(folder.Card), card.Of(model, Json.Read<Metrics>(context.Input(metrics))));
        return Task.CompletedTask;
    }
}
