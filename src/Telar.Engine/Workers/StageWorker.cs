using Telar.Engine.Files;
using Telar.Engine.Locking;
using Telar.Engine.Progress;
using Telar.Engine.Running;
using Telar.Engine.Stages;

namespace Telar.Engine.Workers;

/// <summary>
/// The worker's side of the contract: a stage key in, a published result out. Inputs must be in
/// place; the outputs go to the store under the fingerprint that the worker computes itself.
/// </summary>
public static class StageWorker
{
    public static async Task<int> RunAsync(Workspace workspace, StageGraph graph, string key)
    {
        using var stop = new CancellationTokenSource();
        StopWithParent(stop);
        try
        {
            var stage = graph.Find(key);
            return await MakeAsync(workspace, stage, stop.Token);
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

    private static async Task<int> MakeAsync(Workspace workspace, Stage stage, CancellationToken cancellation)
    {
        try
        {
            using var resolver = new StageResolver(workspace, Notice);
            var fingerprint = resolver.FingerprintOf(stage, []);
            // The parent's lock goes with the parent. The worker of one that was killed may still end its last step.
            using var held = await Waiting.ForAsync(workspace, $"{fingerprint.Digest}.worker", stage.Key, Notice, cancellation);
            if (resolver.FindRecord(fingerprint) is null)
                await resolver.Execution.RunAsync(stage, fingerprint, new LineProgress(), cancellation);
            return 0;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw StageFailure.Of(stage, failure);
        }
    }

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

    private static void Notice(string notice) => Say(new WorkerMessage(null, null, notice));

    private static void Say(WorkerMessage message)
    {
        Console.Out.WriteLine(message.ToLine());
        Console.Out.Flush();
    }

    private sealed class LineProgress : IProgress<StageProgress>
    {
        public void Report(StageProgress value) => Say(new WorkerMessage(value, null));
    }
}
