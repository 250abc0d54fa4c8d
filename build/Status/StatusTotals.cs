using Telar.Build.Options;
using Telar.Build.Terminal;
using Telar.Engine.Explaining;

namespace Telar.Build.Status;

/// <summary>The last lines of a status.</summary>
public static class StatusTotals
{
    public static string Of(StudyStatus status)
    {
        var (upToDate, passedOver) = (status.UpToDate.Count(), status.PassedOver.Count());
        var asInLock = passedOver == 0 ? "" : $", {passedOver} as in the lock";
        if (upToDate + passedOver == status.Stages.Count)
            return $"everything is up to date ({Count(status.Stages.Count)}{asInLock})\n";

        var sure = status.SureToRun.ToArray();
        var perhaps = status.MayRun.ToArray();
        return $"{Count(status.Stages.Count)}: {upToDate} up to date{asInLock}, {status.Restorable.Count()} restorable, {sure.Length + perhaps.Length} stale\n"
            + Line("will run", sure)
            + Line("may run, if what they read changes", perhaps)
            + (status.AllowsMissing ? "" : Spared([.. sure, .. perhaps]));
    }

    public static string Count(int stages) => stages == 1 ? "1 stage" : $"{stages} stages";

    /// <summary>How long some stages took last.</summary>
    public static string Work(WorkEstimate work) => work switch
    {
        { Untimed: 0 } => $"{Duration(work)} last time",
        { Seconds: 0 } => "never timed here",
        _ => $"{Duration(work)} last time, {work.Untimed} never timed here",
    };

    private static string Line(string what, StageStatus[] stages) =>
        stages.Length == 0 ? "" : $"{stages.Length} {what}: {Work(WorkEstimate.Of(stages))}\n";

    // As after a clone, where only some text was to be changed.
    private static string Spared(StageStatus[] stages)
    {
        var count = stages.Count(stage => stage.ComparedWith == Comparison.Lock && stage.Changes.Count == 0);
        return count == 0 ? "" : $"{count} of these {(count == 1 ? "is" : "are")} as in the lock: --{OptionCatalog.AllowMissing} spares what no change needs\n";
    }

    private static string Duration(WorkEstimate work) => TextFormat.Duration(TimeSpan.FromSeconds(work.Seconds));
}
