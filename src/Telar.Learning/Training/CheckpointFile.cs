using System.Security.Cryptography;
using System.Text;
using Telar.Engine.Files;

namespace Telar.Learning.Training;

/// <summary>
/// A file that is whole or recognised as damaged: a mark, the content, and the SHA-256 of the content.
/// </summary>
public static class CheckpointFile
{
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes("TELARCK2");

    /// <summary>
    /// Whole however the process ends. It is not waited for the disk, which takes longer than the writing and comes with
    /// every epoch: after a power cut the digest tells, and training starts again.
    /// </summary>
    public static void Write(string path, Action<BinaryWriter> write) => AtomicFile.Write(path, file => Write(file, write), isFlushed: false);

    /// <summary>False, and nothing read, where the file is not whole.</summary>
    public static bool TryRead(string path, Action<BinaryReader> read)
    {
        var bytes = File.ReadAllBytes(path);
        var length = bytes.Length - Mark.Length - SHA256.HashSizeInBytes;
        if (length < 0 || !bytes.AsSpan(0, Mark.Length).SequenceEqual(Mark))
            return false;
        if (!SHA256.HashData(bytes.AsSpan(Mark.Length, length)).AsSpan().SequenceEqual(bytes.AsSpan(Mark.Length + length)))
            return false;

        using var reader = new BinaryReader(new MemoryStream(bytes, Mark.Length, length));
        read(reader);
        return true;
    }

    private static void Write(Stream file, Action<BinaryWriter> write)
    {
        file.Write(Mark);
        using var content = new HashingStream(file);
        using var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true);
        write(writer);
        writer.Flush();
        file.Write(content.Digest());
    }

    /// <summary>Writes bytes with their number before them.</summary>
    internal static void WriteCounted(this BinaryWriter writer, ReadOnlySpan<byte> bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    /// <summary>Reads what <see cref="WriteCounted"/> has written.</summary>
    internal static byte[] ReadCounted(this BinaryReader reader) => reader.ReadBytes(reader.ReadInt32());
}
