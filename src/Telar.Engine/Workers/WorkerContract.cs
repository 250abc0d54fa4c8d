using Telar.Engine.Files;
using Telar.Engine.Progress;

namespace Telar.Engine.Workers;

/// <summary>The child's side of what a worker process and its parent say to each other.</summary>
public static class WorkerContract
{
    /// <summary>Does the work; an error goes to the parent, and the work ends when the parent does.</summary>
    /// <returns>The exit code: 0, 1 for an error, 130 where it was stopped.</returns>
    public static Task<int> RunAsync(Func<CancellationToken, Task> work) => AnswerAsync(lines => work(lines.End));

    /// <summary>
    /// Does what the parent asks for, a line at a time, until it asks for no more; ends with the first error.
    /// </summary>
    /// <returns>The exit code: 0, 1 for an error, 130 where it was stopped.</returns>
    public static Task<int> ServeAsync(Func<string, CancellationToken, Task> work) => AnswerAsync(async lines =>
    {
        await foreach (var line in lines.All)
        {
            await work(line, lines.End);
            Say(new WorkerMessage(null, null, IsDone: true));
            FreeMemory();
        }
    });

    /// <summary>Has the parent say one line.</summary>
    public static void Notice(string notice) => Say(new WorkerMessage(null, null, notice));

    internal static void Report(StageProgress progress) => Say(new WorkerMessage(progress, null));

    private static async Task<int> AnswerAsync(Func<ParentLines, Task> work)
    {
        using var lines = new ParentLines();
        try
        {
            await work(lines);
            return 0;
        }
        catch (TelarException error)
        {
            Say(error);
            return 1;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            Say(FileFailure.Of(failure, Environment.CurrentDirectory));
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
    }

    // The next work may come late, or be small. Finalizers free what Torch holds for objects that are gone.
    private static void FreeMemory()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
    }

    private static void Say(TelarException error) =>
        Say(new WorkerMessage(null, new WorkerError(error.What, error.Where, error.Remedy, error.InnerException?.ToString())));

    private static void Say(WorkerMessage message)
    {
        Console.Out.WriteLine(message.ToLine());
        Console.Out.Flush();
    }
}
