using Telar.Engine.Progress;

namespace Telar.Build.Terminal;

/// <summary>
/// Estimates when a stage ends from the pace since the first report. The first report is the zero:
/// a training that resumes at epoch 8 has not done eight epochs in this process.
/// </summary>
public sealed class TimeLeft
{
    private (long Done, TimeSpan At)? first;

    /// <param name="progress">The newest report.</param>
    /// <param name="elapsed">Time since the stage started.</param>
    /// <returns>The estimate, or null while there is no pace yet.</returns>
    public TimeSpan? Update(StageProgress progress, TimeSpan elapsed)
    {
        first ??= (progress.Done, elapsed);
        var done = progress.Done - first.Value.Done;
        if (done <= 0 || progress.Total <= 0)
            return null;
        return (elapsed - first.Value.At) / done * Math.Max(0, progress.Total - progress.Done);
    }
}
