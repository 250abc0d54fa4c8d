namespace Telar.Engine.Files;

/// <summary>The files below a folder.</summary>
public static class FileTree
{
    /// <summary>Paths relative to the folder, with forward slashes, in ordinal order; empty where there is no folder.</summary>
    public static IReadOnlyList<string> Of(string folder)
    {
        if (!Directory.Exists(folder))
            return [];

        // Every path begins with the folder as it was given; Path.GetRelativePath would take both apart for each.
        var start = Path.EndsInDirectorySeparator(folder) ? folder.Length : folder.Length + 1;
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        for (var i = 0; i < files.Length; i++)
            files[i] = files[i][start..].Replace(Path.DirectorySeparatorChar, '/');
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }
}
