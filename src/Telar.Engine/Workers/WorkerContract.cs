using Telar.Engine.Progress;

namespace Telar.Engine.Workers;

/// <summary>The child's side of what a worker process and its parent say to each other.</summary>
public static class WorkerContract
{
    /// <summary>Does the work; an error goes to the parent, and the work ends when the parent does.</summary>
    /// <returns>The exit code: 0, 1 for an error, 130 where it was stopped.</returns>
    public static async Task<int> RunAsync(Func<CancellationToken, Task> work)
    {
        using var stop = new CancellationTokenSource();
        StopWithParent(stop);
        try
        {
            await work(stop.Token);
            return 0;
        }
        catch (TelarException error)
        {
            Say(new WorkerMessage(null, new WorkerError(error.What, error.Where, error.Remedy, error.InnerException?.ToString())));
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
    }

    /// <summary>Has the parent say one line.</summary>
    public static void Notice(string notice) => Say(new WorkerMessage(null, null, notice));

    internal static void Report(StageProgress progress) => Say(new WorkerMessage(progress, null));

    // The parent holds our standard input open; its end means that the parent is gone, however it went.
    private static void StopWithParent(CancellationTokenSource stop)
    {
        var watch = new Thread(() =>
        {
            while (Console.In.Read() >= 0)
                continue;
            try
            {
                stop.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // The work is done already.
            }
        })
        { IsBackground = true };
        watch.Start();
    }

    private static void Say(WorkerMessage message)
    {
        Console.Out.WriteLine(message.ToLine());
        Console.Out.Flush();
    }
}
