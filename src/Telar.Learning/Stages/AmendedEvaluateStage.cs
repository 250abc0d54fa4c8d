using System.Text.Json.Nodes;
using Telar.Engine.Stages;

namespace Telar.Learning.Stages;

/// <summary>An evaluation whose metrics file holds one more field: what another stage has measured of the same systems.</summary>
/// <param name="results">Where results lie.</param>
/// <param name="plan">Of the evaluation.</param>
/// <param name="name">The field, in the metrics file.</param>
/// <param name="file">JSON that another stage writes, project-relative.</param>
public sealed class AmendedEvaluateStage(ResultsLayout results, EvaluationPlan plan, string name, string file) : Stage
{
    private readonly EvaluateStage evaluation = new(results, plan);

    public override string Key => evaluation.Key;

    public override StageKind Kind => evaluation.Kind;

    public override string? Experiment => evaluation.Experiment;

    public override IReadOnlyList<string> Inputs => [.. evaluation.Inputs, file];

    public override IReadOnlyList<string> Outputs => evaluation.Outputs;

    public override object Parameters => new { Evaluation = evaluation.Parameters, Name = name };

    public override bool RunsInWorker => evaluation.RunsInWorker;

    public override async Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        await evaluation.RunAsync(context, cancellation);
        var path = context.Output(results.Metrics(plan.Experiment));
        var metrics = Json.Read<JsonObject>(path);
        metrics[name] = Json.Read<JsonObject>(context.Input(file));
        Json.Write(path, metrics);
    }
}
