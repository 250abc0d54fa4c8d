using Telar.Engine;
using Telar.Engine.Locking;

namespace Telar.Studies.Comparison;

/// <summary>
/// Compares fresh results with committed ones. On the kind of processor that made the committed
/// results every output must be the same bit for bit; on another, sums in another order move trained
/// weights in their last digits, so there the test metrics must agree within a tolerance.
/// </summary>
public static class ResultsComparison
{
    /// <param name="committed">A project root that holds the committed results.</param>
    /// <param name="fresh">The project root with the results just made.</param>
    /// <param name="study">The study's folder name.</param>
    /// <exception cref="TelarException">A lock or metrics file is missing or damaged.</exception>
    public static ComparisonReport Of(Workspace committed, Workspace fresh, string study)
    {
        var before = StudyLock.Read(StudyLock.PathOf(committed, study));
        var after = StudyLock.Read(StudyLock.PathOf(fresh, study));
        if (before.Stages.Count == 0)
            throw new TelarException("the lock names no stage", StudyLock.PathOf(committed, study), "name the root of a checkout that has results");
        if (before.Machine != after.Machine)
            return new ComparisonReport(
                $"metrics within {MetricTolerance.Largest} (another kind of processor)", after.Stages.Count, 0, ScoreDifferences());

        var others = after.Stages.Count(stage => before.Stages.TryGetValue(stage.Key, out var old) && !StageOrigin.SameTools(old, stage.Value));
        return new ComparisonReport(
            "bit for bit by their locks (same kind of processor)",
            after.Stages.Count - others,
            others,
            // What other tools made may have other bits, but not other scores.
            [.. OutputDifferences(before, after), .. others > 0 ? ScoreDifferences() : []]);

        string[] ScoreDifferences() =>
            [.. MetricDifferences(committed, fresh, before), .. HypothesisDifferences(committed, fresh, before)];
    }

    private static IEnumerable<string> OutputDifferences(LockedStudy before, LockedStudy after)
    {
        foreach (var key in before.Stages.Keys.Union(after.Stages.Keys).Order(StringComparer.Ordinal))
        {
            if (!before.Stages.TryGetValue(key, out var old))
                yield return $"{key}: not in the committed lock";
            else if (!after.Stages.TryGetValue(key, out var made))
                yield return $"{key}: only in the committed lock";
            else if (StageOrigin.SameTools(old, made))
            {
                foreach (var path in old.Outputs.Keys.Union(made.Outputs.Keys).Order(StringComparer.Ordinal))
                {
                    if (old.Outputs.GetValueOrDefault(path) != made.Outputs.GetValueOrDefault(path))
                        yield return $"{key}: {path} is {made.Outputs.GetValueOrDefault(path) ?? "missing"}, committed {old.Outputs.GetValueOrDefault(path) ?? "nothing"}";
                }
            }
        }
    }

    private static IEnumerable<string> MetricDifferences(Workspace committed, Workspace fresh, LockedStudy before) =>
        from path in OutputsOf(before, MetricTolerance.Covers)
        from score in MetricTolerance.Pairs(committed.Absolute(path), fresh.Absolute(path))
        where score.Difference > MetricTolerance.Largest
        select $"{path}: {score.Name} is {score.Made:0.####}, committed {score.Recorded:0.####}";

    private static IEnumerable<string> HypothesisDifferences(Workspace committed, Workspace fresh, LockedStudy before) =>
        from path in OutputsOf(before, HypothesisTolerance.Covers)
        let agreement = HypothesisTolerance.Between(committed.Absolute(path), fresh.Absolute(path))
        where !agreement.Agree
        select $"{path}: {agreement.Detail}";

    private static IEnumerable<string> OutputsOf(LockedStudy study, Func<string, bool> wanted) =>
        study.Stages.Values.SelectMany(stage => stage.Outputs.Keys).Where(wanted).Order(StringComparer.Ordinal);
}
