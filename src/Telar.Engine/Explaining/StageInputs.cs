using Telar.Engine.Hashing;
using Telar.Engine.Stages;
using Telar.Engine.Store;

namespace Telar.Engine.Explaining;

/// <summary>What is known of a stage's inputs without running anything.</summary>
/// <param name="Known">Path to digest, as the next run will find it.</param>
/// <param name="Missing">Paths that nobody writes and that are not there.</param>
/// <param name="Unknown">Paths that a stale stage will write, with that stage.</param>
internal sealed record StageInputs(
    IReadOnlyDictionary<string, string> Known, IReadOnlyList<string> Missing, IReadOnlyDictionary<string, Stage> Unknown)
{
    public bool AreAllKnown => Missing.Count + Unknown.Count == 0;

    /// <param name="stage">The stage.</param>
    /// <param name="writerOf">The stage that writes a path; null for a source file.</param>
    /// <param name="made">What each stage that will not run has made, or will restore.</param>
    /// <param name="inPlace">Digest of what stands at a path now.</param>
    public static StageInputs Of(
        Stage stage, Func<string, Stage?> writerOf, IReadOnlyDictionary<Stage, RunRecord> made, Func<string, string?> inPlace)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var unknown = new Dictionary<string, Stage>(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var path in stage.Inputs.Distinct(StringComparer.Ordinal))
        {
            var writer = writerOf(path);
            if (writer is not null && !made.ContainsKey(writer))
                unknown[path] = writer;
            else if ((writer is null ? inPlace(path) : DigestWithin(made[writer], path)) is { } digest)
                known[path] = digest;
            else
                missing.Add(path);
        }

        return new StageInputs(known, missing, unknown);
    }

    // Not read from the project: there may stand what somebody typed, until the output is restored.
    private static string? DigestWithin(RunRecord record, string path)
    {
        var artifact = record.Outputs.First(output => path == output.Path || path.StartsWith(output.Path + "/", StringComparison.Ordinal));
        if (path == artifact.Path)
            return artifact.Digest;

        var inner = path[(artifact.Path.Length + 1)..];
        if (artifact.Files.FirstOrDefault(file => file.RelativePath == inner) is { } single)
            return single.Digest;
        var below = artifact.Files
            .Where(file => file.RelativePath.StartsWith(inner + "/", StringComparison.Ordinal))
            .Select(file => (file.RelativePath[(inner.Length + 1)..], file.Digest))
            .ToArray();
        return below.Length == 0 ? null : Digest.OfTree(below);
    }
}
