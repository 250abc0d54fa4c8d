using System.Diagnostics;
using Spectre.Console;
using Telar.Engine.Progress;

namespace Telar.Build.Terminal;

/// <summary>The bar of a running stage.</summary>
public sealed class LiveStage(ProgressTask bar)
{
    private readonly long start = Stopwatch.GetTimestamp();
    private readonly TimeLeft timeLeft = new();

    public ProgressTask Bar => bar;

    /// <summary>What stands beside the bar.</summary>
    public string Text { get; private set; } = string.Empty;

    public void Show(StageProgress progress)
    {
        bar.IsIndeterminate = progress.Total <= 0;
        bar.MaxValue = Math.Max(1, progress.Total);
        bar.Value = progress.Done;
        var text = TextFormat.Progress(progress);
        if (timeLeft.Update(progress, Stopwatch.GetElapsedTime(start)) is { } left)
            text += $", {TextFormat.Duration(left)} left";
        Text = text;
    }
}
