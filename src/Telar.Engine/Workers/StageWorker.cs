using Telar.Engine.Files;
using Telar.Engine.Locking;
using Telar.Engine.Progress;
using Telar.Engine.Running;
using Telar.Engine.Stages;

namespace Telar.Engine.Workers;

/// <summary>
/// The worker's side of the contract: a stage key in, a published result out, one stage after another. Inputs must be
/// in place; the outputs go to the store under the fingerprint that the worker computes itself.
/// </summary>
public static class StageWorker
{
    /// <param name="workspace">The project.</param>
    /// <param name="graph">The stages that may be asked for.</param>
    /// <param name="renew">Puts back what a stage may have left in the process and another would see; called before each.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(Workspace workspace, StageGraph graph, Action renew) =>
        WorkerContract.ServeAsync((key, cancellation) =>
        {
            renew();
            return MakeAsync(workspace, graph.Find(key), cancellation);
        });

    private static async Task MakeAsync(Workspace workspace, Stage stage, CancellationToken cancellation)
    {
        try
        {
            using var resolver = new StageResolver(workspace, WorkerContract.Notice);
            var fingerprint = resolver.FingerprintOf(stage, []);
            // The parent's lock goes with the parent. The worker of one that was killed may still end its last step.
            using var held = await Waiting.ForAsync(
                workspace, $"{fingerprint.Digest}.worker", stage.Key, WorkerContract.Notice, cancellation);
            if (resolver.FindRecord(fingerprint) is null)
                await resolver.Execution.RunAsync(stage, fingerprint, new LineProgress(), cancellation);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw StageFailure.Of(stage, failure);
        }
    }

    private sealed class LineProgress : IProgress<StageProgress>
    {
        public void Report(StageProgress value) => WorkerContract.Report(value);
    }
}
