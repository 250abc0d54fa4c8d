using Telar.Engine.Progress;

namespace Telar.Build.Terminal;

/// <summary>Times, sizes and progress as people read them.</summary>
public static class TextFormat
{
    private const double Megabyte = 1e6;

    /// <summary><c>0.4 s</c>, <c>12.3 s</c>, <c>4 min 05 s</c>, <c>1 h 02 min</c>.</summary>
    public static string Duration(TimeSpan time)
    {
        // Rounded first, so that 59.96 s is a minute.
        var tenths = Math.Round(time.TotalSeconds, 1);
        var whole = (long)Math.Round(time.TotalSeconds);
        return tenths < 60 ? $"{tenths:0.0} s"
            : whole < 3600 ? $"{whole / 60} min {whole % 60:00} s"
            : $"{whole / 3600} h {whole % 3600 / 60:00} min";
    }

    public static string Size(long bytes) => bytes < Megabyte ? $"{bytes / 1e3:0} kB" : $"{bytes / Megabyte:0.0} MB";

    /// <summary>How far a stage is, e.g. <c>epoch 3/12, loss 0.412</c> or <c>12.0/45.2 MB</c>.</summary>
    public static string Progress(StageProgress progress)
    {
        var count = progress switch
        {
            { Unit: "byte", Total: > 0 } => $"{Size(progress.Done)} of {Size(progress.Total)}",
            { Unit: "byte" } => Size(progress.Done),
            { Total: > 0 } => $"{progress.Unit} {progress.Done}/{progress.Total}",
            _ => $"{progress.Unit} {progress.Done}",
        };
        return progress.Detail.Length > 0 ? $"{count}, {progress.Detail}" : count;
    }
}
