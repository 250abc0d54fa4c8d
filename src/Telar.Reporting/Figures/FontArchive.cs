using System.Formats.Tar;
using System.IO.Compression;
using Telar.Engine;

namespace Telar.Reporting.Figures;

/// <summary>Takes the figures' typeface out of its npm tarball.</summary>
public static class FontArchive
{
    public const string Member = "package/400Regular/Lato_400Regular.ttf";

    /// <exception cref="TelarException">The archive does not hold the font.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            return Find(path) ?? throw Missing(null);
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
        {
            throw Missing(error);
        }

        TelarException Missing(Exception? cause) =>
            new(
                "The font archive does not hold the figures' typeface",
                $"{Path.GetFileName(path)}, {Member}",
                "Take the pinned version of the font package.",
                cause);
    }

    private static byte[]? Find(string path)
    {
        using var file = File.OpenRead(path);
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var tar = new TarReader(unzipped);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.Name != Member)
                continue;

            using var bytes = new MemoryStream();
            entry.DataStream!.CopyTo(bytes);
            return bytes.ToArray();
        }

        return null;
    }
}
