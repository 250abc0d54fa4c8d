using Telar.Data;
using Telar.Data.Sources;
using Telar.Data.Stages;
using Telar.Engine;

namespace Telar.Tests.Data.Stages;

public sealed class DownloadStageTests : IDisposable
{
    private const string Commit = "a6c38b693094c2c4da4b82029fc8be7058506a16";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_source_that_neither_mirror_nor_origin_has_names_both()
    {
        var (mirror, origin) = (folder["mirror"], $"file://{folder["nowhere"]}");
        Directory.CreateDirectory(mirror);

        var error = await FailsAsync(origin, new DownloadOptions(mirror));

        Assert.StartsWith("git fetch failed", error.What, StringComparison.Ordinal);
        Assert.Equal($"{origin} at {Commit}; it is not in the mirror either, {folder["mirror/leaves"]}", error.Where);
        Assert.Contains("--mirror", error.Remedy);
    }

    [Fact]
    public async Task Without_a_mirror_the_origin_alone_is_named()
    {
        var origin = $"file://{folder["nowhere"]}";

        Assert.Equal($"{origin} at {Commit}", (await FailsAsync(origin, new DownloadOptions())).Where);
    }

    private Task<TelarException> FailsAsync(string origin, DownloadOptions options) => Assert.ThrowsAsync<TelarException>(() =>
        new DownloadStage("leaves", [new GitSource(new GitPin("crops", origin, Commit, "", ".*", "0"))], options)
            .RunAsync(new FolderContext(folder), default));
}
