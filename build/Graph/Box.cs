using Telar.Build.Terminal;
using Telar.Engine.Explaining;

namespace Telar.Build.Graph;

/// <summary>One stage, or several that differ in a number only, such as the seeds of a training.</summary>
/// <param name="Name">Their key, with # for the numbers.</param>
/// <param name="Band">The experiment that they belong to; null for what several share.</param>
/// <param name="Column">Place from left to right: right of everything it depends on.</param>
/// <param name="Stages">The stages in the order of the plan.</param>
public sealed record Box(string Name, string? Band, int Column, IReadOnlyList<StageStatus> Stages)
{
    /// <summary>The most that happens to any of its stages.</summary>
    public BoxState State => Stages.Min(StateOf);

    /// <summary>How many stages are up to date, and how long they took last.</summary>
    public string Detail
    {
        get
        {
            var count = Stages.Count == 1 ? [] : (string[])[$"{Stages.Count(stage => stage.State == StageState.UpToDate)} of {Stages.Count} up to date"];
            var work = WorkEstimate.Of(Stages);
            var time = work.Untimed == Stages.Count ? "never run here" : TextFormat.Duration(TimeSpan.FromSeconds(work.Seconds));
            return string.Join(", ", [.. count, time]);
        }
    }

    private static BoxState StateOf(StageStatus stage) => stage.State switch
    {
        StageState.UpToDate => BoxState.UpToDate,
        StageState.Restorable => BoxState.Restorable,
        StageState.PassedOver => BoxState.PassedOver,
        _ => stage.IsSureToRun ? BoxState.Runs : BoxState.MayRun,
    };
}
