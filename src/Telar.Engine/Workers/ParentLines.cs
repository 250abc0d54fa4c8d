using System.Threading.Channels;

namespace Telar.Engine.Workers;

/// <summary>
/// What the parent writes to us, line by line. It holds our standard input open; its end means that there is no more
/// to do, or that the parent is gone, however it went.
/// </summary>
internal sealed class ParentLines : IDisposable
{
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly CancellationTokenSource end = new();

    // A thread of its own, so that the end is seen while there is work.
    public ParentLines() => new Thread(Read) { IsBackground = true }.Start();

    public CancellationToken End => end.Token;

    public IAsyncEnumerable<string> All => lines.Reader.ReadAllAsync();

    public void Dispose() => end.Dispose();

    private void Read()
    {
        using var input = new StreamReader(Console.OpenStandardInput());
        while (input.ReadLine() is { } line)
            lines.Writer.TryWrite(line);
        lines.Writer.Complete();
        try
        {
            end.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The work is done already.
        }
    }
}
