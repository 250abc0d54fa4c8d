using System.Collections.Concurrent;
using Telar.Engine.Code;
using Telar.Engine.Stages;

namespace Telar.Engine.Fingerprints;

/// <summary>Computes what a stage's outputs depend on, given the digests of its inputs.</summary>
public sealed class Fingerprinter(CodeFingerprints code)
{
    private readonly ConcurrentDictionary<string, CodeFingerprint> codeByRoots = new(StringComparer.Ordinal);

    public StageFingerprint Of(Stage stage, IReadOnlyDictionary<string, string> inputDigests)
    {
        var reached = CodeOf(stage);
        var environment = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["dotnet"] = $"{Environment.Version.Major}.{Environment.Version.Minor}",
        };
        foreach (var (name, value) in stage.Environment)
            environment[name] = value;
        if (stage.RunsInWorker)
        {
            foreach (var (name, value) in NumericEnvironment.Settings)
                environment[name] = value;
        }

        return new StageFingerprint(
            Sorted(inputDigests),
            ParameterText.Of(stage.Parameters),
            reached.Digest,
            Sorted(reached.Packages),
            environment);
    }

    // Dozens of training units differ in parameters only and share their roots.
    private CodeFingerprint CodeOf(Stage stage)
    {
        var roots = CodeRoots.Of(stage);
        var key = string.Join('\n', roots.Select(root => root.AssemblyQualifiedName));
        return codeByRoots.GetOrAdd(key, _ => code.Of(roots));
    }

    private static SortedDictionary<string, string> Sorted(IReadOnlyDictionary<string, string> values) =>
        new(values.ToDictionary(), StringComparer.Ordinal);
}
