using Telar.Engine.Hashing;
using Telar.Engine.Sealing;

namespace Telar.Tests.Engine.Sealing;

public sealed class SealTests : IDisposable
{
    private const string Said = "all is well\npaper.pdf\n";

    private readonly TemporaryFolder folder = new();
    private readonly string file;
    private readonly string listed;

    public SealTests()
    {
        file = folder.Write("looked/file.txt", "abc");
        listed = Path.Combine(folder.Path, "looked");
    }

    private Seal Seal => new(Path.Combine(folder.Path, "seals"), "request");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Unchanged_files_give_the_same_answer()
    {
        Write();

        Assert.Equal(Said, Seal.Answer());
    }

    [Fact]
    public void Nothing_is_known_before_the_first_seal() => Assert.Null(Seal.Answer());

    [Fact]
    public void Another_request_is_not_answered()
    {
        Write();

        Assert.Null(new Seal(Path.Combine(folder.Path, "seals"), "another").Answer());
    }

    [Fact]
    public void Seal_that_cannot_be_read_is_no_answer()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "seals"));
        Write();
        var seal = Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "seals")));
        using var held = new FileStream(seal, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Null(Seal.Answer());
    }

    [Fact]
    public void Seal_that_cannot_be_written_costs_nothing_but_the_seal()
    {
        folder.Write("seals", "a file where the folder should be");
        Write();

        Assert.Null(Seal.Answer());
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Change_breaks_the_seal(string name, Action<string> change)
    {
        Write();
        change(file);

        Assert.True(Seal.Answer() is null, name);
    }

    public static TheoryData<string, Action<string>> Changes => new()
    {
        { "removed", File.Delete },
        { "edited", path => File.WriteAllText(path, "abcd") },
        { "edited, with size and time of modification kept", EditSecretly },
        { "replaced by a file of the same size and time", ReplaceSecretly },
        { "a new file beside it", path => File.WriteAllText(path + ".new", "") },
    };

    [Fact]
    public void File_touched_while_the_run_looked_is_not_sealed()
    {
        var began = FileSignature.Now;
        folder.Write("looked/file.txt", "abd");
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);

        Seal.Write(began, [file], Said);

        Assert.Null(Seal.Answer());
    }

    [Fact]
    public void File_that_is_gone_is_not_sealed()
    {
        Seal.Write(Later, [Path.Combine(folder.Path, "none")], Said);

        Assert.Null(Seal.Answer());
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.75)]
    public void Seal_that_was_cut_off_is_not_believed(double share)
    {
        Write();
        var path = Directory.GetFiles(Path.Combine(folder.Path, "seals")).Single();
        var text = File.ReadAllText(path);
        File.WriteAllText(path, text[..(int)(share * (text.Length - Said.Length))]);

        Assert.Null(Seal.Answer());
    }

    // Long enough after the files were written for their time stamps to be trusted.
    private static long Later => FileSignature.Now + 1_000_000_000;

    private void Write() => Seal.Write(Later, [file, listed], Said);

    private static void EditSecretly(string path)
    {
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, "xyz");
        File.SetLastWriteTimeUtc(path, time);
    }

    private static void ReplaceSecretly(string path)
    {
        var other = path + "-other";
        File.WriteAllText(other, "xyz");
        File.SetLastWriteTimeUtc(other, File.GetLastWriteTimeUtc(path));
        File.Move(other, path, overwrite: true);
    }
}
