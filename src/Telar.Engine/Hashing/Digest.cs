using System.Security.Cryptography;
using System.Text;

namespace Telar.Engine.Hashing;

/// <summary>SHA-256 as lower-case hexadecimal.</summary>
public static class Digest
{
    public static string OfText(string text) => Hex(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string OfFile(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 20, FileOptions.SequentialScan);
        return Hex(SHA256.HashData(stream));
    }

    /// <summary>
    /// Digest of a folder: the SHA-256 of what <c>sha256sum</c> would print for its files, in ordinal
    /// order of their paths relative to the folder.
    /// </summary>
    public static string OfTree(IEnumerable<(string RelativePath, string Digest)> files)
    {
        var lines = new StringBuilder();
        foreach (var (path, digest) in files.OrderBy(file => file.RelativePath, StringComparer.Ordinal))
            lines.Append(digest).Append("  ").Append(path).Append('\n');
        return OfText(lines.ToString());
    }

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
