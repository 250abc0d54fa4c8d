using System.Diagnostics;
using Telar.Engine.Files;
using Telar.Engine.Locking;
using Telar.Engine.Progress;
using Telar.Engine.Stages;
using Telar.Engine.Store;
using Telar.Engine.Strict;
using Telar.Engine.Workers;

namespace Telar.Engine.Running;

/// <summary>
/// Brings the wanted stages of a study up to date: what has not changed is left alone, what was made
/// before is restored, the rest runs, independent stages side by side.
/// </summary>
public sealed class PipelineRunner(Workspace workspace, StageGraph graph, RunOptions options, IRunObserver observer) : IDisposable
{
    private readonly StageResolver resolver = new(workspace, observer.Noticed);
    private readonly SemaphoreSlim slots = new(options.Jobs);
    // What this process itself opens to look at a stage must not be taken for what another stage opens.
    private readonly SemaphoreSlim turns = new(options.Strict ? 1 : int.MaxValue);
    // Nor what a worker knows of an earlier stage hide what the next one opens.
    private readonly WorkerPool? workers = options.Worker is { } command
        ? new WorkerPool(workspace, command, keeps: !options.Strict, observer.Noticed)
        : null;

    private MissingAllowed? missing;

    public void Dispose()
    {
        slots.Dispose();
        turns.Dispose();
        resolver.Dispose();
    }

    /// <exception cref="TelarException">A stage failed; the others keep what they finished.</exception>
    public async Task<RunSummary> RunAsync(Func<Stage, bool> wanted, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var closure = graph.Closure(wanted);
        missing = options.AllowMissing ? resolver.MissingOf(graph) : null;
        var passedOver = missing?.Of(closure, wanted) ?? new HashSet<Stage>();
        foreach (var stage in passedOver)
            observer.Finished(stage, StageOutcome.PassedOver, TimeSpan.Zero);
        var plan = closure.Where(stage => !passedOver.Contains(stage)).ToArray();
        observer.Planned(plan);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var runs = new Dictionary<Stage, Task<StageResult>>();
        try
        {
            // Here once for all stages that are up to date.
            using (resolver.Gate.Enter())
            {
                foreach (var stage in plan)
                {
                    var dependencies = graph.DependenciesOf(stage).Where(runs.ContainsKey).Select(dependency => runs[dependency]);
                    runs[stage] = BringUpToDateAsync(stage, [.. dependencies], stop);
                }
            }

            await WaitForAllAsync(runs.Values, cancellation);
            var results = plan.Select(stage => (stage, runs[stage].Result)).ToArray();
            var machine = passedOver.Count == 0 ? LockedMachine.This() : missing!.Machine;
            UpdateLock(results.Select(pair => (pair.stage, pair.Result.Record)), machine);
            return Summary([.. results.Select(pair => pair.Result)], clock.Elapsed);
        }
        finally
        {
            if (workers is not null)
                await workers.EndAsync();
            SaveCaches();
        }
    }

    private async Task<StageResult> BringUpToDateAsync(Stage stage, Task<StageResult>[] dependencies, CancellationTokenSource stop)
    {
        var upstream = await Task.WhenAll(dependencies);
        await turns.WaitAsync(CancellationToken.None);
        try
        {
            stop.Token.ThrowIfCancellationRequested();
            var clock = Stopwatch.StartNew();
            var fingerprint = resolver.FingerprintOf(stage, upstream.SelectMany(result => result.Record.Outputs));
            if (PlaceFound(stage, fingerprint, clock) is { } found)
                return found;

            // Away from the thread that walks the plan, so that it can go on.
            return await Task.Run(() => MakeAsync(stage, fingerprint, stop.Token), CancellationToken.None);
        }
        catch (Exception failure)
        {
            await stop.CancelAsync();
            throw failure is OperationCanceledException ? failure : StageFailure.Of(stage, failure);
        }
        finally
        {
            turns.Release();
        }
    }

    private async Task<StageResult> MakeAsync(Stage stage, Fingerprints.StageFingerprint fingerprint, CancellationToken cancellation)
    {
        await slots.WaitAsync(cancellation);
        try
        {
            using var held = await Waiting.ForAsync(
                workspace, fingerprint.Digest, stage.Key, notice => observer.Noticed($"{stage.Key}: {notice}"), cancellation);
            var clock = Stopwatch.StartNew();
            // Another run of the program may have made it while we waited.
            if (PlaceFound(stage, fingerprint, clock) is { } made)
                return made;

            observer.Started(stage);
            var record = options.Strict
                ? await RunStrictlyAsync(stage, fingerprint, cancellation)
                : await RunAsync(stage, fingerprint, cancellation);
            missing?.RequireLocked(record);
            using (resolver.Gate.Enter())
            {
                foreach (var artifact in record.Outputs)
                    resolver.Store.Materialise(artifact);
            }

            observer.Finished(stage, StageOutcome.Ran, clock.Elapsed);
            return new StageResult(record, StageOutcome.Ran);
        }
        finally
        {
            slots.Release();
        }
    }

    private async Task<RunRecord> RunStrictlyAsync(Stage stage, Fingerprints.StageFingerprint fingerprint, CancellationToken cancellation)
    {
        try
        {
            return await StrictRun.OfAsync(workspace, stage, () => RunAsync(stage, fingerprint, cancellation));
        }
        catch
        {
            // What it made may rest on what it should not have read.
            resolver.Forget(fingerprint);
            throw;
        }
    }

    private async Task<RunRecord> RunAsync(Stage stage, Fingerprints.StageFingerprint fingerprint, CancellationToken cancellation)
    {
        void Tell(StageProgress progress) => observer.Progressed(stage, progress);
        if (!stage.RunsInWorker || workers is null)
            return await resolver.Execution.RunAsync(stage, fingerprint, new Relay(Tell), cancellation);

        await workers.MakeAsync(stage, Tell, cancellation);
        return resolver.FindRecord(fingerprint) ?? throw new TelarException(
            "the worker ended without publishing the result that was asked for", $"stage {stage.Key}",
            "its inputs or code changed while it ran: run again");
    }

    private StageResult? PlaceFound(Stage stage, Fingerprints.StageFingerprint fingerprint, Stopwatch clock)
    {
        using var inside = resolver.Gate.Enter();
        if (resolver.FindRecord(fingerprint) is not { } record)
            return null;

        missing?.RequireLocked(record);
        var outcome = StageOutcome.UpToDate;
        foreach (var artifact in record.Outputs.Where(artifact => !resolver.Store.IsInPlace(artifact)))
        {
            resolver.Store.Materialise(artifact);
            outcome = StageOutcome.Restored;
        }

        observer.Finished(stage, outcome, clock.Elapsed);
        return new StageResult(record, outcome);
    }

    private void UpdateLock(IEnumerable<(Stage Stage, RunRecord Record)> results, LockedMachine machine)
    {
        try
        {
            using var inside = resolver.Gate.Enter();
            StudyLock.Update(workspace, graph, results, machine);
        }
        catch (Exception cause) when (FileFailure.Is(cause))
        {
            throw FileFailure.Of(cause, StudyLock.PathOf(workspace, graph.Study));
        }
    }

    // The results are whole without them, and an error of the run must not be hidden.
    private void SaveCaches()
    {
        try
        {
            resolver.SaveCaches();
        }
        catch (Exception cause) when (FileFailure.Is(cause))
        {
            observer.Noticed($"what is known of unchanged files could not be kept, the next run starts slower: {cause.Message}");
        }
    }

    // The first real failure, not the cancellations that it caused.
    private static async Task WaitForAllAsync(IReadOnlyCollection<Task<StageResult>> runs, CancellationToken cancellation)
    {
        try
        {
            await Task.WhenAll(runs);
        }
        catch
        {
            cancellation.ThrowIfCancellationRequested();
            throw runs.Select(run => run.Exception?.InnerException).OfType<TelarException>().FirstOrDefault()
                ?? (Exception)new OperationCanceledException(cancellation);
        }
    }

    private static RunSummary Summary(StageResult[] results, TimeSpan elapsed)
    {
        int Count(StageOutcome outcome) => results.Count(result => result.Outcome == outcome);
        return new RunSummary(
            Count(StageOutcome.UpToDate),
            Count(StageOutcome.Restored),
            Count(StageOutcome.Ran),
            [.. results.Select(result => result.Record)],
            elapsed);
    }

    // Unlike Progress<T>, calls at once and in order.
    private sealed class Relay(Action<StageProgress> tell) : IProgress<StageProgress>
    {
        public void Report(StageProgress value) => tell(value);
    }

    private sealed record StageResult(RunRecord Record, StageOutcome Outcome);
}
