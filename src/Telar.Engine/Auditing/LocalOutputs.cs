namespace Telar.Engine.Auditing;

/// <summary>
/// Outputs that git ignores because they are large and can be made again: data, and the units of
/// training. A fresh clone is without them.
/// </summary>
public static class LocalOutputs
{
    /// <param name="path">Relative to the project's root.</param>
    public static bool Includes(string path) =>
        path.Split('/') is ["data", "raw" or "processed", ..] or ["results", _, "training", ..];

    /// <summary>One line a folder, with the number of absent outputs.</summary>
    public static IEnumerable<string> Absent(IEnumerable<string> paths) => paths
        .GroupBy(Folder, StringComparer.Ordinal)
        .OrderBy(folder => folder.Key, StringComparer.Ordinal)
        .Select(folder => $"not present here, rebuilt by --target=Paper: {folder.Key} ({folder.Count()})");

    private static string Folder(string path) =>
        string.Join('/', path.Split('/')[..(path.StartsWith("data/", StringComparison.Ordinal) ? 2 : 3)]);
}
