using System.Security.Cryptography;
using Telar.Engine;

namespace Telar.Data.Sources;

/// <summary>The digest a file is expected to have, in the notation of its origin.</summary>
public sealed record ContentDigest
{
    private readonly bool isIntegrity;

    private ContentDigest(string text, bool isIntegrity)
    {
        Text = text;
        this.isIntegrity = isIntegrity;
    }

    /// <summary><c>sha512-BASE64</c>, or SHA-256 in lower-case hexadecimal.</summary>
    public string Text { get; }

    /// <summary>SHA-512 as npm writes it: <c>sha512-BASE64</c>.</summary>
    public static ContentDigest Integrity(string text) =>
        text.StartsWith("sha512-", StringComparison.Ordinal)
            ? new ContentDigest(text, isIntegrity: true)
            : throw new ArgumentException($"not a SHA-512 integrity: {text}");

    /// <summary>SHA-256 as sha256sum writes it: 64 lower-case hexadecimal digits.</summary>
    public static ContentDigest Sha256(string text) =>
        text.Length == 64 && text.All(char.IsAsciiHexDigitLower)
            ? new ContentDigest(text, isIntegrity: false)
            : throw new ArgumentException($"not a SHA-256: {text}");

    /// <summary>Whether a file has this digest.</summary>
    public bool Matches(string file) => Of(file) == Text;

    /// <summary>Checks a file, and deletes it where the digest is another.</summary>
    /// <exception cref="TelarException">Names both digests and where the file came from.</exception>
    public void VerifyOrDelete(string file, string origin)
    {
        var found = Of(file);
        if (found == Text)
            return;

        File.Delete(file);
        throw Mismatch(found, origin);
    }

    internal TelarException Mismatch(string found, string origin) => new(
        $"the digest is wrong: expected {Text}, found {found}",
        origin,
        "nothing was kept; find out whether the origin or the mirror changed before you pin another digest");

    private string Of(string file)
    {
        using var stream = File.OpenRead(file);
        return isIntegrity
            ? $"sha512-{Convert.ToBase64String(SHA512.HashData(stream))}"
            : Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
