namespace Telar.Data.Archives;

/// <summary>A file inside an archive.</summary>
/// <param name="Path">Relative path with forward slashes, checked to stay inside the archive's folder.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Content">The bytes; valid until the next entry is asked for.</param>
public sealed record ArchiveEntry(string Path, long Length, Stream Content)
{
    public byte[] ReadBytes()
    {
        var bytes = new byte[Length];
        Content.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The content as UTF-8 text.</summary>
    public string ReadText() => System.Text.Encoding.UTF8.GetString(ReadBytes());
}
