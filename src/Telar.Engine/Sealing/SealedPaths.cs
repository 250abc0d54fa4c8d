using Telar.Engine.Store;

namespace Telar.Engine.Sealing;

/// <summary>What a run looks at to find that stages are up to date.</summary>
public static class SealedPaths
{
    /// <summary>Absolute paths of inputs and outputs, and of all that lies in those that are folders.</summary>
    public static IEnumerable<string> Of(Workspace workspace, IEnumerable<RunRecord> records) => records
        .SelectMany(record => record.Fingerprint.Inputs.Keys.Concat(record.Outputs.Select(artifact => artifact.Path)))
        .Distinct(StringComparer.Ordinal)
        .SelectMany(path => WithContent(workspace.Absolute(path)));

    private static IEnumerable<string> WithContent(string place) => Directory.Exists(place)
        ? Directory.EnumerateFileSystemEntries(place, "*", SearchOption.AllDirectories).Prepend(place)
        : [place];
}
