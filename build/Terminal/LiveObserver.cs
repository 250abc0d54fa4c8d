using System.Collections.Concurrent;
using Spectre.Console;
using Telar.Engine.Progress;
using Telar.Engine.Running;
using Telar.Engine.Stages;

namespace Telar.Build.Terminal;

/// <summary>A bar for each running stage, and above the bars a line for each one that is done.</summary>
public sealed class LiveObserver(IAnsiConsole console) : IRunObserver, IAsyncDisposable
{
    private readonly ConcurrentDictionary<Stage, LiveStage> running = [];
    private readonly TaskCompletionSource done = new();
    private readonly Lock gate = new();
    private ProgressContext? bars;
    private Task? drawing;

    public void Planned(IReadOnlyList<Stage> stages)
    {
    }

    public void Started(Stage stage)
    {
        var bar = Bars().AddTask(Markup.Escape(stage.Key));
        bar.IsIndeterminate = true;
        running[stage] = new LiveStage(bar);
    }

    public void Progressed(Stage stage, StageProgress progress)
    {
        if (running.TryGetValue(stage, out var live))
            live.Show(progress);
    }

    public void Finished(Stage stage, StageOutcome outcome, TimeSpan elapsed)
    {
        if (running.TryRemove(stage, out var live))
            Bars().RemoveTask(live.Bar);
        if (PlainObserver.Line(stage, outcome, elapsed) is { } line)
            console.WriteLine(line);
    }

    public void Noticed(string notice) => console.WriteLine($"note       {notice}");

    /// <summary>Takes the bars away, so that what follows is written below a clean screen.</summary>
    public async ValueTask DisposeAsync()
    {
        done.TrySetResult();
        if (drawing is not null)
            await drawing;
    }

    private string TextOf(ProgressTask bar) =>
        running.Values.FirstOrDefault(stage => stage.Bar == bar)?.Text ?? string.Empty;

    // The bars start with the first stage that runs: a run with nothing to do draws nothing.
    private ProgressContext Bars()
    {
        lock (gate)
        {
            if (bars is not null)
                return bars;
            using var ready = new ManualResetEventSlim();
            drawing = console.Progress()
                .AutoClear(true)
                .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 20 }, new LiveStageColumn(TextOf))
                .StartAsync(context =>
                {
                    bars = context;
                    ready.Set();
                    return done.Task;
                });
            ready.Wait();
            return bars!;
        }
    }
}
