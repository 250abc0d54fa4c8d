using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Telar.Tests.Data.Archives;

/// <summary>Makes small archives, good and bad.</summary>
internal static class TestArchive
{
    public static void Write(string path, params IEnumerable<TarEntry> entries)
    {
        using var file = File.Create(path);
        using var gzip = new GZipStream(file, CompressionLevel.Fastest);
        using var tar = new TarWriter(gzip, TarEntryFormat.Pax);
        foreach (var entry in entries)
            tar.WriteEntry(entry);
    }

    public static TarEntry Text(string name, string content) => Bytes(name, Encoding.UTF8.GetBytes(content));

    public static TarEntry Bytes(string name, byte[] content) =>
        new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) };

    public static TarEntry Folder(string name) => new PaxTarEntry(TarEntryType.Directory, name);

    public static TarEntry Link(TarEntryType type, string name, string target) => new PaxTarEntry(type, name) { LinkName = target };
}
