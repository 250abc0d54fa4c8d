using System.Security.Cryptography;
using System.Text;
using Telar.Engine.Stages;

namespace Telar.Tests.Engine.Resilience;

/// <summary>Takes some milliseconds to turn its inputs into many chained digests; writes bit by bit and notes that it ran.</summary>
public sealed class FabricStage(string key, string[] inputs, string[] outputs, int lines = 300, bool inWorker = false) : Stage
{
    /// <summary>Folder beside the project's files: one file for each time that a stage ran.</summary>
    public const string Log = "ran";

    private const int LinesAtOnce = 60;

    public override string Key => key;

    public override StageKind Kind => StageKind.Preprocess;

    public override IReadOnlyList<string> Inputs => inputs;

    public override IReadOnlyList<string> Outputs => outputs;

    public override object Parameters => new { lines };

    public override bool RunsInWorker => inWorker;

    public override async Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Log);
        File.WriteAllText(Path.Combine(Log, Guid.NewGuid().ToString("N")), key);
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(key + string.Concat(inputs.Select(input => File.ReadAllText(context.Input(input))))));
        foreach (var output in outputs)
        {
            // An output without an extension is a folder of two files.
            foreach (var path in Path.HasExtension(output) ? [output] : new[] { $"{output}/left.txt", $"{output}/right.txt" })
            {
                await using var file = File.CreateText(context.Output(path));
                for (var line = 1; line <= lines; line++)
                {
                    await file.WriteLineAsync(Convert.ToHexStringLower(digest = SHA256.HashData(digest)));
                    if (line % LinesAtOnce != 0)
                        continue;
                    await file.FlushAsync(cancellation);
                    await Task.Delay(2, cancellation);
                }
            }
        }
    }
}
