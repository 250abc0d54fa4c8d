using System.Security.Cryptography;
using Telar.Engine.Hashing;

namespace Telar.Tests.Engine.Hashing;

public sealed class DigestTests
{
    [Fact]
    public void Text_has_the_published_digest() => Assert.Equal(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Digest.OfText("abc"));

    [Fact]
    public void Tree_digest_is_that_of_what_sha256sum_prints()
    {
        var (one, two) = (Digest.OfText("1"), Digest.OfText("2"));
        Assert.Equal(
            Digest.OfText($"{two}  a.txt\n{one}  b/1.txt\n"), Digest.OfTree([("a.txt", two), ("b/1.txt", one)]));
    }

    [Fact]
    public void Folder_of_files_of_all_lengths_has_the_digest_of_its_files()
    {
        using var folder = new TemporaryFolder();
        foreach (var length in new[] { 0, 1, 4096, (1 << 18) - 1, 1 << 18, (1 << 18) + 1, 1_000_000 })
            File.WriteAllBytes(Path.Combine(folder.Path, $"{length:0000000}"), [.. Enumerable.Range(0, length).Select(i => (byte)(i % 251))]);
        var cache = new DigestCache(Path.Combine(folder.Path, "none.tsv"));

        var files = Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal);
        Assert.Equal(
            Digest.OfTree(files.Select(file => (Path.GetFileName(file), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))))),
            cache.OfFolder(folder.Path));
    }

    [Fact]
    public void Empty_folder_has_the_digest_of_nothing()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(Digest.OfText(""), new DigestCache(Path.Combine(folder.Path, "none.tsv")).OfFolder(folder.Path));
    }

    [Fact]
    public void File_that_is_longer_than_its_size_says_is_hashed_whole()
    {
        // The kernel says 0 bytes for what it makes while it is read.
        const string made = "/proc/version";
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(made))), Digest.OfFile(made, size: 0));
    }

    [Fact]
    public void Changed_file_is_hashed_again_even_within_one_tick_of_the_clock()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file.txt", "one");
        var cache = new DigestCache(Path.Combine(folder.Path, "digests.tsv"));
        var before = cache.Of(file);
        var stamp = File.GetLastWriteTimeUtc(file);
        File.WriteAllText(file, "two");
        File.SetLastWriteTimeUtc(file, stamp);

        Assert.NotEqual(before, cache.Of(file));
    }

    [Fact]
    public void Cache_survives_a_damaged_line()
    {
        using var folder = new TemporaryFolder();
        var cacheFile = folder.Write("digests.tsv", "nonsense\nmore\tnonsense\n");
        var file = folder.Write("file.txt", "abc");

        Assert.Equal(Digest.OfText("abc"), new DigestCache(cacheFile).Of(file));
    }

    [Fact]
    public void Replaced_file_of_the_same_size_and_time_is_hashed_again()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file.txt", "abc");
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        var cache = new DigestCache(Path.Combine(folder.Path, "digests.tsv"));
        cache.Of(file);
        var other = folder.Write("other.txt", "xyz");
        File.SetLastWriteTimeUtc(other, DateTime.UnixEpoch);
        File.Move(other, file, overwrite: true);

        Assert.Equal(Digest.OfText("xyz"), cache.Of(file));
    }

    [Fact]
    public void File_of_many_blocks_has_the_digest_of_its_bytes()
    {
        using var folder = new TemporaryFolder();
        var text = string.Concat(Enumerable.Range(0, 200_000).Select(number => $"{number}\n"));

        Assert.Equal(Digest.OfText(text), Digest.OfFile(folder.Write("file.txt", text)));
    }

    [Fact]
    public void File_that_is_handed_out_in_pieces_is_hashed_whole()
    {
        // The kernel gives its symbols a page at a time, as some network file systems do.
        const string symbols = "/proc/kallsyms";
        var whole = File.ReadAllBytes(symbols);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(whole)), Digest.OfFile(symbols));
    }
}
