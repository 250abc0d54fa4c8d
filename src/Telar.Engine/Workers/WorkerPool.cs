using System.Collections.Concurrent;
using Telar.Engine.Progress;
using Telar.Engine.Stages;

namespace Telar.Engine.Workers;

/// <summary>
/// The worker processes of a run. A stage is made by one that has nothing to do, by a new one only where there is none:
/// never are there more than stages at a time.
/// </summary>
/// <param name="workspace">Where they run.</param>
/// <param name="command">Starts one.</param>
/// <param name="keeps">Whether a process makes more than one stage.</param>
/// <param name="notice">Says what they have to say.</param>
internal sealed class WorkerPool(Workspace workspace, WorkerCommand command, bool keeps, Action<string> notice)
{
    private readonly ConcurrentStack<WorkerProcess> idle = [];

    /// <exception cref="TelarException">The stage's own error, or that its worker died.</exception>
    /// <exception cref="OperationCanceledException">The stage was stopped, and its worker is gone.</exception>
    public async Task MakeAsync(Stage stage, Action<StageProgress> progress, CancellationToken cancellation)
    {
        var worker = await TakeAsync();
        try
        {
            await worker.DoAsync(stage.Key, $"stage {stage.Key}", progress, cancellation);
        }
        catch
        {
            await worker.DisposeAsync();
            throw;
        }

        if (keeps)
            idle.Push(worker);
        else
            await worker.DisposeAsync();
    }

    /// <summary>Ends those that have nothing to do.</summary>
    public async Task EndAsync()
    {
        while (idle.TryPop(out var worker))
            await worker.DisposeAsync();
    }

    private async Task<WorkerProcess> TakeAsync()
    {
        while (idle.TryPop(out var worker))
        {
            if (worker.IsAlive)
                return worker;
            await worker.DisposeAsync();
        }

        return new WorkerProcess(workspace, command, notice);
    }
}
