using Telar.Engine.Hashing;

namespace Telar.Tests.Engine.Hashing;

public sealed class FileSignatureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_has_no_signature() => Assert.Null(FileSignature.Of(Path.Combine(folder.Path, "none")));

    [Fact]
    public void Untouched_file_keeps_its_signature()
    {
        var file = folder.Write("file.txt", "abc");

        Assert.Equal(FileSignature.Of(file), FileSignature.Of(file));
        Assert.Equal(3, FileSignature.Of(file)!.Value.Size);
    }

    [Fact]
    public void Replaced_file_of_the_same_size_and_time_has_another_content()
    {
        var file = folder.Write("file.txt", "abc");
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        var before = FileSignature.Of(file)!.Value;
        var other = folder.Write("other.txt", "xyz");
        File.SetLastWriteTimeUtc(other, DateTime.UnixEpoch);
        File.Move(other, file, overwrite: true);

        var after = FileSignature.Of(file)!.Value;

        Assert.Equal((before.Size, before.Modified), (after.Size, after.Modified));
        Assert.False(before.HasSameContent(after));
    }

    [Fact]
    public void Time_of_change_cannot_be_set_back()
    {
        var file = folder.Write("file.txt", "abc");
        var now = FileSignature.Now;
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);

        Assert.True(FileSignature.Of(file)!.Value.IsSettledBefore(now));
        Assert.False(FileSignature.Of(file)!.Value.IsUntouchedSince(now));
    }

    [Fact]
    public void New_file_changes_the_signature_of_its_folder()
    {
        var before = FileSignature.Of(folder.Path);
        folder.Write("file.txt", "abc");

        Assert.NotEqual(before, FileSignature.Of(folder.Path));
    }
}
