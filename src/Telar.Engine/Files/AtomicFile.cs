namespace Telar.Engine.Files;

/// <summary>Writes a file so that a reader sees the old content or the whole new one, never a part.</summary>
public static class AtomicFile
{
    /// <summary>Writes aside, flushes to the disk unless told otherwise, and renames into place.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its content.</param>
    /// <param name="asideFolder">Where a kill may leave half a file; without it, beside the file.</param>
    /// <param name="isFlushed">
    /// Without, a power cut may still tear or empty the file; only for what is recognised then and can be done without.
    /// </param>
    public static void Write(string path, Action<Stream> write, string? asideFolder = null, bool isFlushed = true)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (asideFolder is not null)
            Directory.CreateDirectory(asideFolder);
        var part = $"{Guid.NewGuid():N}.part";
        var aside = asideFolder is null ? $"{path}.{part}" : Path.Combine(asideFolder, part);
        try
        {
            using (var stream = new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
            {
                write(stream);
                stream.Flush(flushToDisk: isFlushed);
            }

            Replacement.Move(aside, path);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    public static void WriteText(string path, string text, string? asideFolder = null) =>
        Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)), asideFolder);
}
