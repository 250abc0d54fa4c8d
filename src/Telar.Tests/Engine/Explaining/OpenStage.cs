using Telar.Engine.Stages;

namespace Telar.Tests.Engine.Explaining;

/// <summary>A stage with everything that a test may want to change; it writes its inputs and its text.</summary>
internal sealed class OpenStage(string key, string[] inputs, params string[] outputs) : Stage
{
    public override string Key => key;

    public override StageKind Kind => StageKind.Train;

    public override IReadOnlyList<string> Inputs => inputs;

    public override IReadOnlyList<string> Outputs => outputs;

    public override object Parameters => Values;

    public override IReadOnlyDictionary<string, string> Environment => Settings;

    public object Values { get; init; } = new { };

    public Dictionary<string, string> Settings { get; init; } = [];

    /// <summary>What is written beside the inputs' text; no parameter, so that it may hide a change.</summary>
    public string Text { get; init; } = "";

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var read = string.Concat(inputs.Select(input => File.ReadAllText(context.Input(input))));
        foreach (var output in outputs)
        {
            // A path without an extension is a folder with one file.
            var place = context.Output(Path.HasExtension(output) ? output : $"{output}/inner.txt");
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllText(place, read + Text);
        }

        return Task.CompletedTask;
    }
}
