using Telar.Engine.Auditing;
using Telar.Engine.Code;
using Telar.Engine.Stages;

namespace Telar.Engine.Fingerprints;

/// <summary>Computes what a stage's outputs depend on, given the digests of its inputs.</summary>
public sealed class Fingerprinter(CodeFingerprints code)
{
    public StageFingerprint Of(Stage stage, IReadOnlyDictionary<string, string> inputDigests)
    {
        var reached = code.Of(CodeRoots.Of(stage));
        var environment = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [MachineFacts.DotNet] = $"{Environment.Version.Major}.{Environment.Version.Minor}",
        };
        foreach (var (name, value) in stage.Environment)
            environment[name] = value;
        if (stage.RunsInWorker)
        {
            foreach (var (name, value) in NumericEnvironment.Facts)
                environment[name] = value;
        }

        return new StageFingerprint(
            [.. stage.Outputs.Order(StringComparer.Ordinal)],
            Sorted(inputDigests),
            ParameterText.Of(stage.Parameters),
            reached.Digest,
            Sorted(reached.Packages),
            environment);
    }

    private static SortedDictionary<string, string> Sorted(IReadOnlyDictionary<string, string> values) =>
        new(values.ToDictionary(), StringComparer.Ordinal);
}
