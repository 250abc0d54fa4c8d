using Telar.Engine.Progress;

namespace Telar.Build.Terminal;

/// <summary>
/// Estimates when a stage ends from the pace since the first report. The first report is the zero:
/// a training that resumes at epoch 8 has not done eight epochs in this process. Where another count begins, so does the estimate.
/// </summary>
public sealed class TimeLeft
{
    private (StageProgress Progress, TimeSpan At)? first;
    private long last;

    /// <param name="progress">The newest report.</param>
    /// <param name="elapsed">Time since the stage started.</param>
    /// <returns>The estimate, or null while there is no pace yet.</returns>
    public TimeSpan? Update(StageProgress progress, TimeSpan elapsed)
    {
        if (first is not { Progress: var begun } || (begun.Unit, begun.Total) != (progress.Unit, progress.Total) || progress.Done < last)
            first = (progress, elapsed);
        last = progress.Done;
        var done = progress.Done - first.Value.Progress.Done;
        if (done <= 0 || progress.Total <= 0)
            return null;
        return (elapsed - first.Value.At) / done * Math.Max(0, progress.Total - progress.Done);
    }
}
