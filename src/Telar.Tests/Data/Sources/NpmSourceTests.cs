using System.Security.Cryptography;
using System.Text;
using Telar.Data.Sources;
using Telar.Engine;

namespace Telar.Tests.Data.Sources;

[Collection(PathVariable.Collection)]
public sealed class NpmSourceTests : IDisposable
{
    private const string Content = "not really an archive";
    private const string Write = "echo \"$@\" > arguments; printf '%s' '" + Content + "' > scope-data-1.2.3.tgz";

    private static readonly string Right = Integrity(Content);

    private readonly FetchFixture fixture = new();

    private static NpmSource Source(string? integrity = null) => new("@scope/data", "1.2.3", integrity ?? Right);

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task The_package_is_kept_as_packed_and_no_script_runs()
    {
        using var path = new PathVariable().With("npm", Write);

        await Source().FetchAsync(fixture.Request(), default);

        Assert.Equal(Content, File.ReadAllText(fixture.Target));
        var arguments = File.ReadAllText(Path.Combine(fixture.Work, "arguments"));
        Assert.StartsWith("pack @scope/data@1.2.3 --ignore-scripts", arguments);
    }

    [Fact]
    public void The_file_is_named_as_npm_names_it() => Assert.Equal("scope-data-1.2.3.tgz", Source().FileName);

    [Fact]
    public async Task A_wrong_digest_names_both_and_keeps_nothing()
    {
        using var path = new PathVariable().With("npm", Write);
        var wrong = Integrity("something else");

        var error = await fixture.FailsAsync(Source(wrong), fixture.Request());

        Assert.Contains($"expected {wrong}, found {Right}", error.What);
        Assert.Equal("npm package @scope/data@1.2.3", error.Where);
        Assert.DoesNotContain("scope-data-1.2.3.tgz", Directory.EnumerateFiles(fixture.Work).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Without_npm_the_error_says_what_to_install()
    {
        using var path = new PathVariable();

        var error = await fixture.FailsAsync(Source(), fixture.Request());

        Assert.Contains("'npm' cannot be started: it is not on the PATH", error.What);
        Assert.Contains("apt-get install npm", error.Remedy);
    }

    [Theory]
    [InlineData("ETARGET", "the package @scope/data has no version 1.2.3")]
    [InlineData("E404", "there is no package @scope/data")]
    [InlineData("ENOTFOUND", "npm cannot reach its registry")]
    [InlineData("EACCES", "npm failed with exit code 1 (EACCES): npm error last line")]
    public async Task A_failure_of_npm_is_explained(string code, string what)
    {
        using var path = new PathVariable().With(
            "npm", $$"""echo '{"error": {"code": "{{code}}" } }'; printf 'npm error first\nnpm error last line\n' >&2; exit 1""");

        var error = await fixture.FailsAsync(Source(), fixture.Request());

        Assert.Equal(what, error.What);
    }

    [Fact]
    public async Task A_failure_without_a_code_shows_what_npm_wrote()
    {
        using var path = new PathVariable().With("npm", "echo 'segmentation fault' >&2; exit 139");

        Assert.Contains("exit code 139 (no error code): segmentation fault", (await fixture.FailsAsync(Source(), fixture.Request())).What);
    }

    [Fact]
    public async Task An_npm_that_leaves_no_file_is_an_error()
    {
        using var path = new PathVariable().With("npm", "exit 0");

        Assert.Contains("left no scope-data-1.2.3.tgz", (await fixture.FailsAsync(Source(), fixture.Request())).What);
    }

    [Fact]
    public async Task A_cancelled_fetch_ends_npm()
    {
        using var path = new PathVariable().With("npm", "echo $$ > started.part; /bin/mv started.part started; exec /bin/sleep 600");
        using var cancellation = new CancellationTokenSource();

        var fetching = Source().FetchAsync(fixture.Request(), cancellation.Token);
        var started = Path.Combine(fixture.Work, "started");
        while (!File.Exists(started) && !fetching.IsCompleted)
            await Task.Delay(5);
        var npm = int.Parse(await File.ReadAllTextAsync(started));
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (Directory.Exists($"/proc/{npm}"))
            await Task.Delay(5, patience.Token);
        Assert.False(File.Exists(fixture.Target));
    }

    [Theory]
    [InlineData("scope-data-1.2.3.tgz")]
    [InlineData("dataset/scope-data-1.2.3.tgz")]
    public async Task A_mirror_is_tried_first(string file)
    {
        using var path = new PathVariable();
        fixture.Folder.Write($"mirror/{file}", Content);

        await Source().FetchAsync(fixture.Request(mirror: true), default);

        Assert.Equal(Content, File.ReadAllText(fixture.Target));
        Assert.True(File.Exists(fixture.Folder[$"mirror/{file}"]));
        Assert.Equal(Content.Length, fixture.Reports[^1].Done);
    }

    [Fact]
    public async Task A_mirror_without_the_file_falls_back_to_npm()
    {
        using var path = new PathVariable().With("npm", Write);
        fixture.Folder.Write("mirror/scope-data-1.2.4.tgz", "another version");

        await Source().FetchAsync(fixture.Request(mirror: true), default);

        Assert.Equal(Content, File.ReadAllText(fixture.Target));
    }

    [Fact]
    public async Task A_wrong_file_in_the_mirror_is_an_error_that_names_it()
    {
        using var path = new PathVariable().With("npm", Write);
        fixture.Folder.Write("mirror/scope-data-1.2.3.tgz", "tampered");

        var error = await fixture.FailsAsync(Source(), fixture.Request(mirror: true));

        Assert.Contains($"expected {Right}, found {Integrity("tampered")}", error.What);
        Assert.Equal(fixture.Folder["mirror/scope-data-1.2.3.tgz"], error.Where);
        Assert.Empty(Directory.EnumerateFiles(fixture.Work));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Offline_without_the_file_in_a_mirror_never_calls_npm(bool mirror)
    {
        using var path = new PathVariable().With("npm", Write);

        var error = await fixture.FailsAsync(Source(), fixture.Request(mirror, offline: true));

        Assert.Contains("scope-data-1.2.3.tgz is in no mirror, and --offline", error.What);
        Assert.Empty(Directory.EnumerateFiles(fixture.Work));
    }

    private static string Integrity(string content) =>
        $"sha512-{Convert.ToBase64String(SHA512.HashData(Encoding.UTF8.GetBytes(content)))}";
}
