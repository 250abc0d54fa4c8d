using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Polly;
using Polly.Retry;
using Telar.Engine;
using Telar.Engine.Progress;

namespace Telar.Data.Sources;

/// <summary>
/// A file at an address, pinned by SHA-256. A download that broke off goes on where it stopped, in the same run
/// or in a later one; passing failures are tried again, each time after a longer pause.
/// </summary>
/// <param name="address">https, or http on the machine itself.</param>
/// <param name="sha256">64 lower-case hexadecimal digits.</param>
public sealed class HttpsSource(Uri address, string sha256) : FileSource
{
    private const int Attempts = 5;
    private const int BufferBytes = 1 << 17;
    private static readonly TimeSpan Stall = TimeSpan.FromSeconds(60);
    private static readonly HttpClient Client = new() { Timeout = Stall };

    /// <summary>The pause before the second attempt; doubles with each one.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    public override string FileName => Path.GetFileName(address.LocalPath);

    public override object Pin => new { Kind = "https", Address = address.AbsoluteUri, Sha256 = sha256 };

    public override ContentDigest Digest => ContentDigest.Sha256(sha256);

    protected override string Origin => address.AbsoluteUri;

    protected override async Task<string> DownloadAsync(FetchRequest request, CancellationToken cancellation)
    {
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
            throw new TelarException("the address is not https", Origin, "name an https address in the data set");

        var part = Path.Combine(request.WorkFolder, $"{FileName}.part");
        try
        {
            await Retry().ExecuteAsync(async token => await AttemptAsync(part, request.Progress, token), cancellation);
        }
        catch (Exception error) when (IsPassing(error) || error is HttpRequestException)
        {
            throw Failure(error);
        }

        return part;
    }

    private ResiliencePipeline Retry() => new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Exception is { } error && IsPassing(error)),
            MaxRetryAttempts = Attempts - 1,
            Delay = FirstPause,
            BackoffType = DelayBackoffType.Exponential,
        })
        .Build();

    private async Task AttemptAsync(string part, IProgress<StageProgress> progress, CancellationToken cancellation)
    {
        await using var output = new FileStream(part, FileMode.OpenOrCreate, FileAccess.Write);
        using var message = new HttpRequestMessage(HttpMethod.Get, address);
        if (output.Length > 0)
            message.Headers.Range = new RangeHeaderValue(output.Length, null);
        using var response = await Client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellation);

        var range = response.Content.Headers.ContentRange;
        switch (response.StatusCode)
        {
            case HttpStatusCode.RequestedRangeNotSatisfiable when range?.Length == output.Length:
                // It was whole already.
                return;
            case HttpStatusCode.RequestedRangeNotSatisfiable:
            case HttpStatusCode.PartialContent when range?.From != output.Length:
                output.SetLength(0);
                throw new HttpIOException(HttpRequestError.InvalidResponse, "what was downloaded before does not fit the file at the origin");
            case HttpStatusCode.PartialContent:
                break;
            default:
                response.EnsureSuccessStatusCode();
                output.SetLength(0);
                break;
        }

        output.Seek(0, SeekOrigin.End);
        await CopyAsync(response.Content, output, progress, cancellation);
    }

    private async Task CopyAsync(HttpContent content, FileStream output, IProgress<StageProgress> progress, CancellationToken cancellation)
    {
        var total = output.Length + (content.Headers.ContentLength ?? 0);
        await using var input = await content.ReadAsStreamAsync(cancellation);
        using var stalled = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var buffer = new byte[BufferBytes];
        while (true)
        {
            stalled.CancelAfter(Stall);
            var read = await ReadAsync();
            if (read == 0)
                return;
            await output.WriteAsync(buffer.AsMemory(0, read), cancellation);
            progress.Report(new StageProgress(output.Length, total, "byte", FileName));
        }

        async Task<int> ReadAsync()
        {
            try
            {
                return await input.ReadAsync(buffer, stalled.Token);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                throw new TimeoutException($"no byte came for {Stall.TotalSeconds} seconds");
            }
        }
    }

    /// <summary>Whether another attempt may succeed: broken connections, stalls, and a server that is busy.</summary>
    private static bool IsPassing(Exception error) => error switch
    {
        HttpRequestException { StatusCode: null or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError } => true,
        // Any other is of the disk, and no attempt makes room there.
        HttpIOException or IOException { InnerException: SocketException } or TimeoutException => true,
        OperationCanceledException cancelled => cancelled.InnerException is TimeoutException,
        _ => false,
    };

    private TelarException Failure(Exception error) => error switch
    {
        HttpRequestException { StatusCode: HttpStatusCode.NotFound or HttpStatusCode.Gone } =>
            new TelarException("there is no such file", Origin, "correct the address in the data set, or name a --mirror", error),
        HttpRequestException { StatusCode: { } status } =>
            new TelarException($"the server answers {(int)status}", Origin, "try again later, or name a --mirror", error),
        _ => new TelarException(
            $"the download broke off {Attempts} times: {error.Message}",
            Origin,
            "check the network and run again, it goes on where it stopped; or name a --mirror",
            error),
    };
}
