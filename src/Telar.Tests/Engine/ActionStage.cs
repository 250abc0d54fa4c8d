using Telar.Engine.Stages;

namespace Telar.Tests.Engine;

/// <summary>A stage whose work is given by the test.</summary>
public sealed class ActionStage(string key, string[] inputs, string[] outputs, Action<StageContext> action) : Stage
{
    public override string Key => key;

    public override StageKind Kind => StageKind.Evaluate;

    public override IReadOnlyList<string> Inputs => inputs;

    public override IReadOnlyList<string> Outputs => outputs;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        action(context);
        return Task.CompletedTask;
    }
}
