using Telar.Engine.Stages;

namespace Telar.Benchmarks.Scale;

/// <summary>The least that a stage can do: its output is what its inputs hold, one after the other.</summary>
internal sealed class JobStage(string key, IReadOnlyList<string> inputs) : Stage
{
    public override string Key => key;

    public override StageKind Kind => StageKind.Preprocess;

    public override IReadOnlyList<string> Inputs => inputs;

    public override IReadOnlyList<string> Outputs { get; } = [$"out/{key}.txt"];

    public override async Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        await using var output = File.Create(context.Output(Outputs[0]));
        foreach (var input in inputs)
            await output.WriteAsync(await File.ReadAllBytesAsync(context.Input(input), cancellation), cancellation);
    }
}
