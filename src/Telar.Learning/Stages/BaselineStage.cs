using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Tasks;

namespace Telar.Learning.Stages;

/// <summary>Runs one baseline on one task; writes its scores and its predictions for the test rows.</summary>
public sealed class BaselineStage(
    ResultsLayout results, string experiment, ClassificationTask task, Baseline baseline) : Stage
{
    private readonly string scores = results.Baseline(experiment, task.Protocol, baseline.Name);
    private readonly string predictions = results.BaselinePredictions(experiment, task.Protocol, baseline.Name);

    public override string Key => $"baseline/{experiment}/{ResultsLayout.InProtocol(task.Protocol, baseline.Name)}";

    public override StageKind Kind => StageKind.Train;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs => task.Inputs;

    public override IReadOnlyList<string> Outputs => [scores, predictions];

    public override object Parameters => new { Task = (object)task, Baseline = (object)baseline };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        var run = baseline.Run(task, context.Input);
        Json.Write(context.Output(scores), run.ToResult());
        run.Write(context.Output(predictions));
        return Task.CompletedTask;
    }
}
