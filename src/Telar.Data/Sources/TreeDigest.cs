using System.Security.Cryptography;
using System.Text;

namespace Telar.Data.Sources;

/// <summary>
/// One digest for a folder of files: the SHA-256 of the lines that sha256sum prints for them, sorted by path
/// (ordinal, forward slashes): <c>HEX, two spaces, PATH, line feed</c>.
/// </summary>
public static class TreeDigest
{
    /// <param name="files">Relative path and content of every file, in any order.</param>
    public static string Of(IEnumerable<(string Path, byte[] Content)> files)
    {
        var lines = files
            .Select(file => (Path: Encoding.UTF8.GetBytes(file.Path), Digest: Convert.ToHexStringLower(SHA256.HashData(file.Content))))
            .Order(Comparer<(byte[] Path, string Digest)>.Create((one, other) => one.Path.AsSpan().SequenceCompareTo(other.Path)))
            .SelectMany(file => (byte[])[.. Encoding.ASCII.GetBytes($"{file.Digest}  "), .. file.Path, (byte)'\n'])
            .ToArray();
        return Convert.ToHexStringLower(SHA256.HashData(lines));
    }
}
