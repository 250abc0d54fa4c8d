using System.Security.Cryptography;
using System.Text;
using Telar.Engine.Files;

namespace Telar.Learning.Training;

/// <summary>
/// A file that is whole or recognised as damaged: a mark, the SHA-256 of the rest, and the rest.
/// </summary>
public static class CheckpointFile
{
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes("TELARCK1");

    public static void Write(string path, Action<BinaryWriter> write)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
            write(writer);
        var content = memory.ToArray();
        AtomicFile.Write(path, stream =>
        {
            stream.Write(Mark);
            stream.Write(SHA256.HashData(content));
            stream.Write(content);
        });
    }

    /// <summary>False, and nothing read, where the file is not whole.</summary>
    public static bool TryRead(string path, Action<BinaryReader> read)
    {
        var bytes = File.ReadAllBytes(path);
        var start = Mark.Length + SHA256.HashSizeInBytes;
        if (bytes.Length < start || !bytes.AsSpan(0, Mark.Length).SequenceEqual(Mark))
            return false;
        if (!SHA256.HashData(bytes.AsSpan(start)).AsSpan().SequenceEqual(bytes.AsSpan(Mark.Length, SHA256.HashSizeInBytes)))
            return false;

        using var reader = new BinaryReader(new MemoryStream(bytes, start, bytes.Length - start));
        read(reader);
        return true;
    }
}
