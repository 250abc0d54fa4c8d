using System.Net;
using System.Net.Sockets;

namespace Telar.Tests.Data.Sources;

/// <summary>A server on this machine that answers each request by the next of the given replies.</summary>
internal sealed class TestServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Task serving;

    public TestServer(params IReadOnlyList<Action<HttpListenerRequest, HttpListenerResponse>> replies)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}/folder/data.bin");
        listener.Prefixes.Add(new Uri(Address, "/").AbsoluteUri);
        listener.Start();
        serving = ServeAsync(replies);
    }

    public Uri Address { get; }

    /// <summary>The Range header of each request, null where it had none.</summary>
    public List<string?> Ranges { get; } = [];

    /// <summary>The whole content, or from where the range starts.</summary>
    public static Action<HttpListenerRequest, HttpListenerResponse> Content(byte[] content) => (request, response) =>
    {
        var start = request.Headers["Range"] is { } range ? int.Parse(range["bytes=".Length..^1]) : 0;
        if (start >= content.Length)
        {
            response.StatusCode = 416;
            response.Headers["Content-Range"] = $"bytes */{content.Length}";
            return;
        }

        if (start > 0)
        {
            response.StatusCode = 206;
            response.Headers["Content-Range"] = $"bytes {start}-{content.Length - 1}/{content.Length}";
        }

        response.ContentLength64 = content.Length - start;
        response.OutputStream.Write(content.AsSpan(start));
    };

    /// <summary>Promises the whole content, sends the first bytes and hangs up.</summary>
    public static Action<HttpListenerRequest, HttpListenerResponse> BrokenAfter(int bytes, byte[] content) => (_, response) =>
    {
        response.ContentLength64 = content.Length;
        response.OutputStream.Write(content.AsSpan(0, bytes));
        response.OutputStream.Flush();
        response.Abort();
    };

    public static Action<HttpListenerRequest, HttpListenerResponse> Status(int status) => (_, response) => response.StatusCode = status;

    public void Dispose()
    {
        listener.Close();
        serving.Wait();
    }

    private async Task ServeAsync(IReadOnlyList<Action<HttpListenerRequest, HttpListenerResponse>> replies)
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                var reply = replies[Math.Min(Ranges.Count, replies.Count - 1)];
                Ranges.Add(context.Request.Headers["Range"]);
                reply(context.Request, context.Response);
                context.Response.Close();
            }
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
        {
            // The server was disposed.
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
