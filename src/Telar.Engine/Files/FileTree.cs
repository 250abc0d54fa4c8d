namespace Telar.Engine.Files;

/// <summary>The files below a folder.</summary>
public static class FileTree
{
    /// <summary>Paths relative to the folder, with forward slashes, in ordinal order; empty where there is no folder.</summary>
    public static IReadOnlyList<string> Of(string folder)
    {
        if (!Directory.Exists(folder))
            return [];

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .ToArray();
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }
}
