using System.Security.Cryptography;
using Telar.Data.Sources;
using static Telar.Tests.Data.Sources.TestServer;

namespace Telar.Tests.Data.Sources;

public sealed class HttpsSourceTests : IDisposable
{
    private static readonly byte[] Data = RandomNumberGenerator.GetBytes(300_000);

    private readonly FetchFixture fixture = new();

    private string Part => Path.Combine(fixture.Work, "data.bin.part");

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task A_file_arrives_with_progress()
    {
        using var server = new TestServer(Content(Data));

        await Source(server).FetchAsync(fixture.Request(), default);

        Assert.Equal(Data, File.ReadAllBytes(fixture.Target));
        Assert.Equal((Data.Length, Data.Length, "byte"), (fixture.Reports[^1].Done, fixture.Reports[^1].Total, fixture.Reports[^1].Unit));
    }

    [Fact]
    public async Task A_download_that_breaks_off_goes_on_where_it_stopped()
    {
        using var server = new TestServer(BrokenAfter(100_000, Data), Content(Data));

        await Source(server).FetchAsync(fixture.Request(), default);

        Assert.Equal(Data, File.ReadAllBytes(fixture.Target));
        Assert.Equal([null, $"bytes={fixture.Reports.Where(report => report.Done <= 100_000).Max(report => report.Done)}-"], server.Ranges);
    }

    [Fact]
    public async Task A_part_of_an_earlier_run_is_completed()
    {
        File.WriteAllBytes(Part, Data[..1234]);
        using var server = new TestServer(Content(Data));

        await Source(server).FetchAsync(fixture.Request(), default);

        Assert.Equal(Data, File.ReadAllBytes(fixture.Target));
        Assert.Equal(["bytes=1234-"], server.Ranges);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_no_fault_of_the_network()
    {
        Directory.Delete(fixture.Work, recursive: true);
        using var server = new TestServer(Content(Data));

        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => Source(server).FetchAsync(fixture.Request(), default));
        Assert.Empty(server.Ranges);
    }

    [Fact]
    public async Task A_part_that_is_whole_already_is_taken()
    {
        File.WriteAllBytes(Part, Data);
        using var server = new TestServer(Content(Data));

        await Source(server).FetchAsync(fixture.Request(), default);

        Assert.Equal(Data, File.ReadAllBytes(fixture.Target));
    }

    [Fact]
    public async Task A_part_longer_than_the_file_is_thrown_away()
    {
        File.WriteAllBytes(Part, [.. Data, 1, 2, 3]);
        using var server = new TestServer(Content(Data));

        await Source(server).FetchAsync(fixture.Request(), default);

        Assert.Equal(Data, File.ReadAllBytes(fixture.Target));
        Assert.Equal(2, server.Ranges.Count);
    }

    [Fact]
    public async Task A_server_without_ranges_sends_all_of_it_again()
    {
        File.WriteAllBytes(Part, new byte[1000]);
        using var server = new TestServer((_, response) => response.OutputStream.Write(Data));

        await Source(server).FetchAsync(fixture.Request(), default);

        Assert.Equal(Data, File.ReadAllBytes(fixture.Target));
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_busy_server_is_asked_again(int status)
    {
        using var server = new TestServer(Status(status), Status(status), Content(Data));

        await Source(server).FetchAsync(fixture.Request(), default);

        Assert.Equal(3, server.Ranges.Count);
    }

    [Fact]
    public async Task A_server_that_stays_busy_is_given_up_after_five_attempts()
    {
        using var server = new TestServer(Status(503));

        var error = await fixture.FailsAsync(Source(server), fixture.Request());

        Assert.Equal("the server answers 503", error.What);
        Assert.Equal(5, server.Ranges.Count);
    }

    [Theory]
    [InlineData(404, "there is no such file")]
    [InlineData(403, "the server answers 403")]
    public async Task A_refusal_is_not_tried_again(int status, string what)
    {
        using var server = new TestServer(Status(status));

        var error = await fixture.FailsAsync(Source(server), fixture.Request());

        Assert.Equal(what, error.What);
        Assert.Equal(server.Address.AbsoluteUri, error.Where);
        Assert.Single(server.Ranges);
    }

    [Fact]
    public async Task No_server_is_an_error_that_keeps_the_part()
    {
        var server = new TestServer(Content(Data));
        server.Dispose();
        File.WriteAllBytes(Part, Data[..1234]);

        var error = await fixture.FailsAsync(Source(server), fixture.Request());

        Assert.StartsWith("the download broke off 5 times", error.What);
        Assert.Equal(Data[..1234], File.ReadAllBytes(Part));
    }

    [Fact]
    public async Task A_wrong_digest_names_both_and_keeps_nothing()
    {
        using var server = new TestServer(Content([1, 2, 3]));

        var error = await fixture.FailsAsync(Source(server), fixture.Request());

        Assert.Contains($"expected {Hex(Data)}, found {Hex([1, 2, 3])}", error.What);
        Assert.Empty(Directory.EnumerateFiles(fixture.Work));
    }

    [Fact]
    public async Task Only_https_is_fetched_from_other_machines()
    {
        var source = new HttpsSource(new Uri("http://example.org/data.bin"), Hex(Data));

        Assert.Equal("the address is not https", (await fixture.FailsAsync(source, fixture.Request())).What);
    }

    private static HttpsSource Source(TestServer server) =>
        new(server.Address, Hex(Data)) { FirstPause = TimeSpan.FromMilliseconds(1) };

    private static string Hex(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
