using Telar.Engine.Stages;

namespace Telar.Tests.Studies.Comparison;

/// <summary>A stage that is known and never run.</summary>
public sealed class KnownStage(string key, StageKind kind, string[] inputs, string[] outputs) : Stage
{
    public override string Key => key;

    public override StageKind Kind => kind;

    public override IReadOnlyList<string> Inputs => inputs;

    public override IReadOnlyList<string> Outputs => outputs;

    public override bool RunsInWorker => kind is StageKind.Train or StageKind.Evaluate;

    public override Task RunAsync(StageContext context, CancellationToken cancellation) => throw new NotSupportedException();
}
