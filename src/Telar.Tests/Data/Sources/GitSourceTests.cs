using System.Diagnostics;
using Telar.Data.Sources;

namespace Telar.Tests.Data.Sources;

[Collection(PathVariable.Collection)]
public sealed class GitSourceTests : IDisposable
{
    private static readonly (string Path, byte[] Content)[] Wanted =
        [("quc/data.quc", "Utz\r\nawach\n"u8.ToArray()), ("spa/data.es", "¿Cómo estás?\n"u8.ToArray())];

    private readonly FetchFixture fixture = new();
    private readonly string commit;

    public GitSourceTests()
    {
        // Attributes that would change the bytes in a checkout or an archive.
        fixture.Folder.Write("origin/.gitattributes", "*.quc text eol=lf\n*.es export-ignore\n");
        fixture.Folder.Write("origin/texts/spa/data.es", "¿Cómo estás?\n");
        fixture.Folder.Write("origin/texts/spa/notes.md", "not wanted\n");
        fixture.Folder.Write("origin/elsewhere/quc/data.quc", "not wanted\n");
        Git("init", "--quiet");
        Git("config", "uploadpack.allowAnySHA1InWant", "true");
        Git("add", ".");
        fixture.Folder.Write("origin/texts/quc/data.quc", "Utz\r\nawach\n");
        var id = Git("hash-object", "-w", "--no-filters", "texts/quc/data.quc");
        Git("update-index", "--add", "--cacheinfo", $"100644,{id},texts/quc/data.quc");
        Commit("data");
        commit = Git("rev-parse", "HEAD");
        fixture.Folder.Write("origin/texts/spa/data.es", "later\n");
        Git("add", ".");
        Commit("later");
    }

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task The_wanted_files_of_the_commit_arrive_byte_for_byte()
    {
        await Source().FetchAsync(fixture.Request(), default);

        Assert.Equal(Wanted.Select(file => file.Path), Arrived().Select(file => file.Path));
        Assert.All(Wanted.Zip(Arrived()), pair => Assert.Equal(pair.First.Content, pair.Second.Content));
    }

    [Fact]
    public async Task A_wrong_digest_names_both_and_keeps_nothing()
    {
        var wrong = new string('0', 64);

        var error = await fixture.FailsAsync(Source(digest: wrong), fixture.Request());

        Assert.Contains($"expected {wrong}, found {TreeDigest.Of(Wanted)} over 2 files", error.What);
    }

    [Fact]
    public async Task A_commit_that_does_not_exist_is_named()
    {
        var missing = new string('a', 40);

        var error = await fixture.FailsAsync(Source(commit: missing), fixture.Request());

        Assert.StartsWith("git fetch failed", error.What);
        Assert.Contains(missing, error.Where);
    }

    [Fact]
    public async Task A_repository_that_does_not_exist_is_named()
    {
        Directory.Delete(fixture.Folder["origin/.git"], recursive: true);

        var error = await fixture.FailsAsync(Source(), fixture.Request());

        Assert.StartsWith("git fetch failed", error.What);
        Assert.Contains(fixture.Folder["origin"], error.Where);
        Assert.Contains("--mirror", error.Remedy);
    }

    [Fact]
    public async Task A_symbolic_link_among_the_wanted_files_is_refused()
    {
        File.CreateSymbolicLink(fixture.Folder["origin/texts/spa/link.es"], "/etc/hostname");
        Git("add", ".");
        Commit("link");

        var error = await fixture.FailsAsync(Source(commit: Git("rev-parse", "HEAD")), fixture.Request());

        Assert.Equal("spa/link.es is not a plain file with a safe path", error.What);
    }

    [Fact]
    public async Task Without_git_the_error_says_what_to_install()
    {
        using var path = new PathVariable();

        var error = await fixture.FailsAsync(Source(), fixture.Request());

        Assert.Contains("'git' cannot be started", error.What);
        Assert.Contains("apt-get install git", error.Remedy);
    }

    [Fact]
    public async Task A_mirror_is_tried_first_and_other_files_in_it_are_passed_over()
    {
        using var path = new PathVariable();
        foreach (var (file, content) in Wanted)
            fixture.Folder.Write($"mirror/dataset/{file}", System.Text.Encoding.UTF8.GetString(content));
        fixture.Folder.Write("mirror/dataset/README.md", "not wanted");

        await Source().FetchAsync(fixture.Request(mirror: true, offline: true), default);

        Assert.Equal(Wanted.Select(file => file.Path), Arrived().Select(file => file.Path));
    }

    [Fact]
    public async Task A_mirror_that_lacks_a_file_is_an_error()
    {
        fixture.Folder.Write("mirror/dataset/spa/data.es", "¿Cómo estás?\n");

        var error = await fixture.FailsAsync(Source(), fixture.Request(mirror: true));

        Assert.Contains("over 1 files", error.What);
        Assert.Equal(fixture.Folder["mirror/dataset"], error.Where);
    }

    [Fact]
    public async Task Offline_without_a_mirror_never_calls_git()
    {
        using var path = new PathVariable();

        Assert.Contains("--offline", (await fixture.FailsAsync(Source(), fixture.Request(offline: true))).What);
    }

    private GitSource Source(string? commit = null, string? digest = null) => new(new GitPin(
        "texts", $"file://{fixture.Folder["origin"]}", commit ?? this.commit, "texts", @"[a-z]+/[a-z]+\.(quc|es)", digest ?? TreeDigest.Of(Wanted)));

    private List<(string Path, byte[] Content)> Arrived() => fixture.Folder.Files
        .Where(file => file.StartsWith("raw/target/", StringComparison.Ordinal))
        .Select(file => (file["raw/target/".Length..], File.ReadAllBytes(fixture.Folder[file])))
        .ToList();

    private void Commit(string message) =>
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "-m", message);

    private string Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = fixture.Folder["origin"],
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.Trim();
    }
}
