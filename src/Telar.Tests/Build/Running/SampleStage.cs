using Telar.Engine.Stages;

namespace Telar.Tests.Build.Running;

/// <summary>A stage that writes its key into its outputs.</summary>
public sealed class SampleStage(string key, StageKind kind, string? experiment, string[] inputs, string output) : Stage
{
    public override string Key => key;

    public override StageKind Kind => kind;

    public override string? Experiment => experiment;

    public override IReadOnlyList<string> Inputs => inputs;

    public override IReadOnlyList<string> Outputs => [output];

    public override object Parameters => new { Text = key };

    public override Task RunAsync(StageContext context, CancellationToken cancellation) =>
        File.WriteAllTextAsync(context.Output(output), key, cancellation);
}
