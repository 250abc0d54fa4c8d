using System.Text;
using Telar.Build.Terminal;
using Telar.Engine.Explaining;

namespace Telar.Build.Status;

/// <summary>A study's status for people: a line for each stage, below it what changed, at the end the totals.</summary>
/// <param name="colour">Whether the output may be coloured.</param>
public sealed class StatusText(bool colour)
{
    private const string Dim = "\e[2m";
    private const string Yellow = "\e[33m";
    private const string Cyan = "\e[36m";
    private const string Reset = "\e[0m";

    private const int MostChanges = 6;
    private const int MostKeys = 2;
    private const int LongestKey = 48;

    private readonly StringBuilder text = new();
    private readonly Dictionary<string, string> explained = new(StringComparer.Ordinal);

    public string Of(StudyStatus status)
    {
        var width = Math.Min(LongestKey, status.Stages.Select(stage => stage.Key.Length).DefaultIfEmpty().Max());
        var groups = status.Stages.Where(stage => stage.Changes.Count > 0).ToLookup(Reason);
        foreach (var stage in status.Stages)
        {
            var isFirst = stage.Changes.Count > 0 && explained.TryAdd(Reason(stage), stage.Key);
            WriteLine(stage, width, isFirst);
            if (isFirst)
                WriteChanges(stage);
            foreach (var output in stage.Outputs)
                WriteDetail(ChangeText.Of(output, stage.State));
            if (isFirst)
                WriteDrag(status, groups[Reason(stage)]);
        }

        if (status.Stages.Count > 0)
            text.Append('\n');
        return text.Append(StatusTotals.Of(status)).ToString();
    }

    // Equal for stages with the same difference: a changed method is explained once, not for each trial.
    private static string Reason(StageStatus stage) =>
        string.Join('\n', stage.Changes.Select(change => $"{change.Kind} {change.Name} {change.Old} {change.New}"));

    private void WriteLine(StageStatus stage, int width, bool isFirst)
    {
        var (word, code) = stage.State switch
        {
            StageState.UpToDate => ("up to date", Dim),
            StageState.PassedOver => ("as locked", Dim),
            StageState.Restorable => ("restorable", Cyan),
            _ => ("stale", Yellow),
        };
        var time = stage.Seconds is { } seconds ? TextFormat.Duration(TimeSpan.FromSeconds(seconds)) : "";
        var line = $"{stage.Key.PadRight(width)}  {time,12}   {string.Join("; ", Notes(stage, isFirst))}".TrimEnd();
        text.Append(colour ? $"{code}{word}{Reset}{new string(' ', 12 - word.Length)}" : $"{word,-12}").Append(line).Append('\n');
    }

    private IEnumerable<string> Notes(StageStatus stage, bool isFirst)
    {
        if (stage.State is StageState.UpToDate or StageState.PassedOver)
            yield break;
        if (stage.ComparedWith == Comparison.None)
            yield return "never run here";
        if (stage.ComparedWith == Comparison.Lock)
            yield return stage.Changes.Count > 0 ? "never run here, compared with the lock" : "never run here, as in the lock";
        if (stage.Changes.Count > 0 && !isFirst)
            yield return $"changed as {explained[Reason(stage)]}";
        if (stage.WaitsFor.Count > 0)
            yield return $"waits for {Some(stage.WaitsFor)}";
    }

    private void WriteChanges(StageStatus stage)
    {
        foreach (var change in stage.Changes.Take(MostChanges))
            WriteDetail(ChangeText.Of(change));
        if (stage.Changes.Count > MostChanges)
            WriteDetail($"and {stage.Changes.Count - MostChanges} more; --format=json lists all");
    }

    // What follows from any of the stages with this reason, apart from themselves.
    private void WriteDrag(StudyStatus status, IEnumerable<StageStatus> group)
    {
        var own = group.Select(stage => stage.Key).ToHashSet(StringComparer.Ordinal);
        var dragged = group.SelectMany(stage => stage.DragsAlong).Where(key => !own.Contains(key)).ToHashSet(StringComparer.Ordinal);
        if (dragged.Count == 0)
            return;
        var stages = status.Stages.Where(stage => dragged.Contains(stage.Key)).ToArray();
        var kinds = stages.GroupBy(stage => stage.Kind).OrderBy(kind => kind.Key)
            .Select(kind => $"{kind.Count()} {kind.Key.ToString().ToLowerInvariant()}");
        WriteDetail($"may drag along {StatusTotals.Count(dragged.Count)} ({string.Join(", ", kinds)}), {StatusTotals.Work(WorkEstimate.Of(stages))}");
    }

    private void WriteDetail(string detail) => text.Append(' ', 14).Append(detail).Append('\n');

    private static string Some(IReadOnlyList<string> keys) => keys.Count <= MostKeys + 1
        ? string.Join(", ", keys)
        : $"{string.Join(", ", keys.Take(MostKeys))} and {keys.Count - MostKeys} more";
}
