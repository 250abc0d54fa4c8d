using System.Buffers.Binary;
using System.Formats.Tar;
using System.IO.Compression;
using Telar.Engine;

namespace Telar.Data.Archives;

/// <summary>
/// A gzipped tar archive, read without trust: an entry that could leave its folder, is not a plain
/// file, or is too large refuses the whole archive, whether it is wanted or not.
/// </summary>
public sealed class TarGzipArchive(string path, ArchiveLimits? limits = null)
{
    private readonly ArchiveLimits limits = limits ?? ArchiveLimits.Default;

    /// <summary>The wanted files in the archive's order, streamed; nothing is unpacked to the disk.</summary>
    /// <param name="wanted">Chooses by the entry's path.</param>
    /// <exception cref="TelarException">The archive is unsafe, truncated or damaged.</exception>
    public IEnumerable<ArchiveEntry> Read(Func<string, bool> wanted)
    {
        using var file = Open();
        using var unpacked = new BoundedStream(new GZipStream(file, CompressionMode.Decompress), limits.TotalBytes);
        using var tar = new TarReader(unpacked);
        var place = "the first entry";
        for (var count = 1; Guard(place, () => tar.GetNextEntry()) is { } entry; count++)
        {
            place = $"the entry after {entry.Name}";
            if (Checked(entry, count) is { } name && wanted(name))
                yield return new ArchiveEntry(name, entry.Length, new GuardedContent(this, name, entry.DataStream ?? Stream.Null));
        }

        Guard("the end of the archive", () => CheckComplete(file, unpacked));
    }

    /// <summary>The bytes of one file.</summary>
    /// <exception cref="TelarException">As <see cref="Read"/>, or there is no such entry.</exception>
    public byte[] ReadBytes(string entryPath)
    {
        foreach (var entry in Read(name => name == entryPath))
            return entry.ReadBytes();
        throw Refused($"it holds no {entryPath}");
    }

    private FileStream Open()
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new TelarException("the archive cannot be opened", path, "run the Download target", error);
        }
    }

    /// <summary>The entry's path, null for folders and the archive's own metadata.</summary>
    private string? Checked(TarEntry entry, int count)
    {
        if (count > limits.Entries)
            throw Refused($"it holds more than {limits.Entries} entries");
        if (entry.EntryType is TarEntryType.GlobalExtendedAttributes)
            return null;

        var clean = EntryPath.Clean(entry.Name);
        if (entry.EntryType is TarEntryType.Directory && (clean is not null || entry.Name is "." or "./"))
            return null;
        if (clean is null)
            throw Refused($"the entry {entry.Name} could leave the folder it is unpacked to");
        if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile))
            throw Refused($"the entry {clean} is a {entry.EntryType}, not a plain file");
        return entry.Length <= limits.EntryBytes
            ? clean
            : throw Refused($"the entry {clean} has {entry.Length} bytes, more than {limits.EntryBytes}");
    }

    /// <summary>
    /// The decompressor takes a file that ends too early for a complete one, so the length is compared with the
    /// one that gzip keeps, modulo 2^32, in its last four bytes.
    /// </summary>
    private static bool CheckComplete(FileStream file, BoundedStream unpacked)
    {
        unpacked.CopyTo(Stream.Null);
        var trailer = new byte[4];
        file.Seek(-trailer.Length, SeekOrigin.End);
        file.ReadExactly(trailer);
        return BinaryPrimitives.ReadUInt32LittleEndian(trailer) == (uint)unpacked.BytesRead
            ? true
            : throw new EndOfStreamException();
    }

    private T Guard<T>(string place, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is IOException or InvalidDataException or FormatException)
        {
            throw Unreadable(place, error);
        }
    }

    private TelarException Unreadable(string place, Exception error) => error is EndOfStreamException
        ? Refused($"it is truncated at {place}", error)
        : Refused($"it is damaged at {place}: {error.Message}", error);

    private TelarException Refused(string reason, Exception? cause = null) =>
        new($"the archive is refused: {reason}", path, "delete the file and download it again; if it stays so, do not trust its source", cause);

    /// <summary>An entry's bytes, whose read errors name the archive and the entry.</summary>
    private sealed class GuardedContent(TarGzipArchive archive, string name, Stream inner) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer)
        {
            try
            {
                var read = inner.Read(buffer);
                // The tar reader, too, takes an archive that ends too early for a complete one.
                return read > 0 || buffer.IsEmpty || inner.Position == inner.Length ? read : throw new EndOfStreamException();
            }
            catch (Exception error) when (error is IOException or InvalidDataException)
            {
                throw archive.Unreadable(name, error);
            }
        }
    }
}
