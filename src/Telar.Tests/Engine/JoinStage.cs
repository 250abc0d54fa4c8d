using Telar.Engine.Stages;

namespace Telar.Tests.Engine;

/// <summary>Joins its inputs and a word into one file; counts its runs.</summary>
public sealed class JoinStage(string key, string[] inputs, string output, string word = "") : Stage
{
    public override string Key => key;

    public override StageKind Kind => StageKind.Preprocess;

    public override IReadOnlyList<string> Inputs => inputs;

    public override IReadOnlyList<string> Outputs => [output];

    public override object Parameters => new { word };

    public int Runs { get; private set; }

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        Runs++;
        File.WriteAllText(context.Output(output), string.Concat(inputs.Select(input => File.ReadAllText(context.Input(input)))) + word);
        return Task.CompletedTask;
    }
}
