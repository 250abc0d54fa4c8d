using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Telar.Engine.Hashing;

/// <summary>SHA-256 as lower-case hexadecimal.</summary>
public static class Digest
{
    private const int BlockSize = 1 << 18;

    public static string OfText(string text) => Hex(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string OfFile(string path)
    {
        // Sharing everything spares two locks a file.
        using var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        // One block is the whole of most files; an own buffer would cost more than their hashing.
        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            var count = RandomAccess.Read(file, block, 0);
            // A read may end early without being at the end.
            return count == RandomAccess.GetLength(file) ? Hex(SHA256.HashData(block.AsSpan(0, count))) : OfBlocks(file, block);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    /// <summary>As <see cref="OfFile(string)"/>, for a file of known size, which spares asking for it again.</summary>
    public static string OfFile(string path, long size)
    {
        if (!OperatingSystem.IsLinux() || size >= BlockSize)
            return OfFile(path);

        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            var count = LinuxReading.Read(path, block);
            // Another length means that the file is no ordinary one, or changes just now.
            return count == size ? Hex(SHA256.HashData(block.AsSpan(0, count))) : OfFile(path);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    /// <summary>
    /// Digest of a folder: the SHA-256 of what <c>sha256sum</c> would print for its files.
    /// </summary>
    /// <param name="files">In ordinal order of their paths relative to the folder.</param>
    public static string OfTree(IEnumerable<(string RelativePath, string Digest)> files)
    {
        var lines = new StringBuilder();
        foreach (var (path, digest) in files)
            lines.Append(digest).Append("  ").Append(path).Append('\n');
        return OfText(lines.ToString());
    }

    private static string OfBlocks(SafeFileHandle file, byte[] block)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var position = 0L;
        for (int count; (count = RandomAccess.Read(file, block, position)) > 0; position += count)
            hash.AppendData(block, 0, count);
        return Hex(hash.GetHashAndReset());
    }

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
