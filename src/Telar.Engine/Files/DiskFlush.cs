namespace Telar.Engine.Files;

/// <summary>Makes sure that bytes reached the disk before a rename makes them visible.</summary>
public static class DiskFlush
{
    public static void File(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        stream.Flush(flushToDisk: true);
    }
}
