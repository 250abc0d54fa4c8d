using Telar.Engine.Stages;

namespace Telar.Tests.Engine;

/// <summary>Copies its input up to a length, which is its parameter: for a short input any length makes the same output.</summary>
public sealed class LengthStage(string key, string input, string output, int most) : Stage
{
    public override string Key => key;

    public override StageKind Kind => StageKind.Preprocess;

    public override IReadOnlyList<string> Inputs => [input];

    public override IReadOnlyList<string> Outputs => [output];

    public override object Parameters => new { most };

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var text = File.ReadAllText(context.Input(input));
        File.WriteAllText(context.Output(output), text[..Math.Min(most, text.Length)]);
        return Task.CompletedTask;
    }
}
