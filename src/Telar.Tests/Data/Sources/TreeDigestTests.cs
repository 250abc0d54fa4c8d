using System.Security.Cryptography;
using System.Text;
using Telar.Data.Sources;

namespace Telar.Tests.Data.Sources;

public sealed class TreeDigestTests
{
    // printf one > a.txt; mkdir b; printf two > b/c.txt; printf three > B.txt;
    // printf '%s\n' B.txt a.txt b/c.txt | LC_ALL=C sort | xargs sha256sum | sha256sum
    private const string BySha256Sum = "01fbdaea84bf4a7f6fabb4fd952bf5f2845b6e1a5c4235e79eaa1132094285d0";

    [Fact]
    public void It_is_what_sha256sum_says_of_its_own_output() =>
        Assert.Equal(BySha256Sum, TreeDigest.Of([("b/c.txt", "two"u8.ToArray()), ("a.txt", "one"u8.ToArray()), ("B.txt", "three"u8.ToArray())]));

    [Fact]
    public void Paths_are_sorted_by_their_bytes()
    {
        // As UTF-16 the emoji sorts first, as UTF-8 last.
        (string, byte[]) privateUse = ("\uE000", []), emoji = ("\U0001F600", []);
        var empty = Convert.ToHexStringLower(SHA256.HashData([]));
        var lines = $"{empty}  \uE000\n{empty}  \U0001F600\n";

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines))), TreeDigest.Of([emoji, privateUse]));
    }

    [Fact]
    public void Content_and_path_both_count()
    {
        var digest = TreeDigest.Of([("a", [1])]);

        Assert.NotEqual(digest, TreeDigest.Of([("a", [2])]));
        Assert.NotEqual(digest, TreeDigest.Of([("b", [1])]));
        Assert.NotEqual(digest, TreeDigest.Of([("a", [1]), ("b", [])]));
    }
}
