using System.Formats.Tar;
using System.Text;
using Telar.Data.Archives;
using Telar.Engine;
using static Telar.Tests.Data.Archives.TestArchive;

namespace Telar.Tests.Data.Archives;

public sealed class TarGzipArchiveTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Archive => folder["archive.tgz"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Wanted_entries_are_read_in_order()
    {
        Write(Archive, Folder("package/"), Text("package/b.txt", "two"), Text("package/skip.txt", "no"), Text("./package/a.txt", "öne"));

        var entries = new TarGzipArchive(Archive).Read(name => !name.Contains("skip"))
            .Select(entry => $"{entry.Path}={Encoding.UTF8.GetString(entry.ReadBytes())}");

        Assert.Equal(["package/b.txt=two", "package/a.txt=öne"], entries);
    }

    [Fact]
    public void Content_that_is_not_read_is_passed_over()
    {
        Write(Archive, Bytes("a", new byte[100_000]), Text("b", "two"));

        Assert.Equal(["a", "b"], new TarGzipArchive(Archive).Read(_ => true).Select(entry => entry.Path));
    }

    [Fact]
    public void A_missing_entry_is_named()
    {
        Write(Archive, Text("a", "one"));

        Refused("it holds no package/emoji.json", () => new TarGzipArchive(Archive).ReadBytes("package/emoji.json"));
    }

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("package/../../evil.txt")]
    [InlineData("/tmp-evil.txt")]
    [InlineData(@"package\..\..\evil.txt")]
    [InlineData("C:/evil.txt")]
    public void A_path_that_escapes_refuses_the_archive(string name)
    {
        Write(Archive, Text("package/good.txt", "good"), Text(name, "evil"));

        Refused($"the entry {name} could leave the folder", () => ReadAll(new TarGzipArchive(Archive), _ => true));
    }

    [Theory]
    [InlineData(TarEntryType.SymbolicLink)]
    [InlineData(TarEntryType.HardLink)]
    public void A_link_refuses_the_archive_even_where_it_is_not_wanted(TarEntryType type)
    {
        Write(Archive, Text("package/a", "a"), Link(type, "package/link", "package/a"));

        Refused($"the entry package/link is a {type}, not a plain file", () => ReadAll(new TarGzipArchive(Archive), name => name == "package/a"));
    }

    [Fact]
    public void A_device_refuses_the_archive()
    {
        Write(Archive, new PaxTarEntry(TarEntryType.CharacterDevice, "package/null") { DeviceMajor = 1, DeviceMinor = 3 });

        Refused("the entry package/null is a CharacterDevice", () => ReadAll(new TarGzipArchive(Archive), _ => true));
    }

    [Fact]
    public void An_oversized_entry_refuses_the_archive()
    {
        Write(Archive, Bytes("package/bomb", new byte[5000]));

        var archive = new TarGzipArchive(Archive, ArchiveLimits.Default with { EntryBytes = 4999 });

        Refused("the entry package/bomb has 5000 bytes, more than 4999", () => ReadAll(archive, _ => false));
    }

    [Fact]
    public void Too_many_unpacked_bytes_refuse_the_archive()
    {
        Write(Archive, Bytes("a", new byte[50_000]), Bytes("b", new byte[50_000]), Bytes("c", new byte[50_000]));

        var archive = new TarGzipArchive(Archive, ArchiveLimits.Default with { TotalBytes = 100_000 });

        Refused("it unpacks to more than 100000 bytes", () => ReadAll(archive, _ => true));
    }

    [Fact]
    public void Too_many_entries_refuse_the_archive()
    {
        Write(Archive, Enumerable.Range(0, 11).Select(number => Text($"file-{number}", "")));

        Refused("more than 10 entries", () => ReadAll(new TarGzipArchive(Archive, ArchiveLimits.Default with { Entries = 10 }), _ => true));
    }

    [Fact]
    public void Truncation_is_found_at_every_length()
    {
        var random = new Random(7);
        var noise = new byte[3000];
        random.NextBytes(noise);
        Write(Archive, Text("package/a", "one"), Bytes("package/noise", noise), Text("package/b", "two"));
        var whole = File.ReadAllBytes(Archive);

        for (var length = 0; length < whole.Length; length += 1 + random.Next(40))
        {
            File.WriteAllBytes(Archive, whole[..length]);
            var error = Assert.Throws<TelarException>(() => ReadAll(new TarGzipArchive(Archive), _ => true));
            Assert.Matches("truncated|damaged", error.What);
            Assert.Equal(Archive, error.Where);
        }
    }

    [Fact]
    public void Truncation_inside_an_entry_names_the_entry()
    {
        var noise = new byte[200_000];
        new Random(7).NextBytes(noise);
        Write(Archive, Text("package/a", "one"), Bytes("package/noise", noise));
        File.WriteAllBytes(Archive, File.ReadAllBytes(Archive)[..100_000]);

        var error = Assert.Throws<TelarException>(() => ReadAll(new TarGzipArchive(Archive), _ => true));

        Assert.Contains("package/noise", error.What);
    }

    [Fact]
    public void A_changed_byte_is_found()
    {
        Write(Archive, Text("package/a", string.Concat(Enumerable.Range(0, 500))));
        var bytes = File.ReadAllBytes(Archive);
        bytes[bytes.Length / 2] ^= 0x10;
        File.WriteAllBytes(Archive, bytes);

        Refused("damaged|truncated", () => ReadAll(new TarGzipArchive(Archive), _ => true));
    }

    [Fact]
    public void Something_else_than_an_archive_is_refused()
    {
        File.WriteAllText(Archive, "<html>404</html>");

        Refused("damaged at the first entry", () => ReadAll(new TarGzipArchive(Archive), _ => true));
    }

    [Fact]
    public void A_missing_archive_asks_for_the_download() =>
        Assert.Contains("Download", Assert.Throws<TelarException>(() => ReadAll(new TarGzipArchive(Archive), _ => true)).Remedy);

    private static void ReadAll(TarGzipArchive archive, Func<string, bool> wanted)
    {
        foreach (var entry in archive.Read(wanted))
            entry.ReadBytes();
    }

    private void Refused(string pattern, Action action)
    {
        var error = Assert.Throws<TelarException>(action);
        Assert.Matches(pattern.Replace(@"\", @"\\"), error.What);
        Assert.Equal(Archive, error.Where);
    }
}
