using System.Diagnostics;
using Telar.Engine;
using Telar.Engine.Running;
using Telar.Engine.Stages;
using Telar.Engine.Workers;

namespace Telar.Tests.Engine.Workers;

/// <summary>A project in a temporary folder whose stages all run in workers, which <c>workshop</c> starts.</summary>
public sealed class Workshop : IDisposable
{
    public static readonly string[] Plain = ["card", "comb", "spin", "dye", "warp", "weave"];

    private readonly TemporaryFolder folder = new();

    public Workspace Workspace => new(folder.Path);

    public static WorkerCommand Command => new("dotnet", [typeof(Workshop).Assembly.Location, "workshop"]);

    public static StageGraph Study() => new(
        "workshop",
        [
            .. new[] { WorkshopStage.Failing, WorkshopStage.Dying, WorkshopStage.Waiting, WorkshopStage.Counting }
                .Concat(Plain)
                .Select(key => new WorkshopStage(key)),
        ]);

    /// <summary>The worker's side.</summary>
    public static Task<int> RunAsync(Workspace workspace) => StageWorker.RunAsync(workspace, Study(), WorkshopStage.RemoveTraces);

    public async Task RunAsync(int jobs, bool strict, CancellationToken cancellation, params string[] keys)
    {
        using var runner = new PipelineRunner(Workspace, Study(), new RunOptions(jobs, Command, strict), new OutcomeLog());
        await runner.RunAsync(stage => keys.Contains(stage.Key), cancellation);
    }

    /// <summary>The processes in which stages ran, in this order of stages.</summary>
    public int[] ProcessesOf(params string[] keys) => [.. keys.SelectMany(key => WorkshopStage.ProcessesOf(folder.Path, key))];

    public string Made(string key) => folder.Read($"results/workshop/{key}.txt");

    /// <exception cref="OperationCanceledException">The stage has not begun within a minute: its worker is broken.</exception>
    public async Task WaitForStartAsync(string key)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (ProcessesOf(key).Length == 0)
            await Task.Delay(10, patience.Token);
    }

    public static void AssertGone(IEnumerable<int> processes) =>
        Assert.All(processes, process => Assert.Throws<ArgumentException>(() => Process.GetProcessById(process)));

    public void Dispose() => folder.Dispose();
}
