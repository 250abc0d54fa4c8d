using Telar.Engine.Running;
using Telar.Engine.Stages;

namespace Telar.Build.Terminal;

/// <summary>
/// What the targets of one run did, counted together. A stage that several targets need counts once,
/// with the most that happened to it.
/// </summary>
public sealed class RunReport
{
    private readonly Dictionary<string, StageOutcome> outcomes = new(StringComparer.Ordinal);
    private readonly List<string> documents = [];
    private TimeSpan elapsed;

    public void Add(Stage stage, StageOutcome outcome)
    {
        var before = outcomes.GetValueOrDefault(stage.Key, StageOutcome.PassedOver);
        outcomes[stage.Key] = outcome > before ? outcome : before;
        if (stage.Kind is StageKind.Paper or StageKind.Poster)
            documents.AddRange(stage.Outputs.Where(output => output.EndsWith(".pdf", StringComparison.Ordinal)).Except(documents));
    }

    public void Add(TimeSpan time) => elapsed += time;

    /// <summary>The last lines of the run; empty where no target had stages.</summary>
    public IEnumerable<string> Lines()
    {
        if (outcomes.Count == 0)
            return [];
        var ran = Count(StageOutcome.Ran);
        var restored = Count(StageOutcome.Restored);
        var passedOver = Count(StageOutcome.PassedOver) is var count and > 0 ? $", {count} as in the lock" : "";
        var headline = ran + restored == 0
            ? $"everything is up to date ({Stages(outcomes.Count)}{passedOver})"
            : $"{ran} ran, {restored} restored, {Count(StageOutcome.UpToDate)} up to date{passedOver} in {TextFormat.Duration(elapsed)}";
        return [headline, .. documents.Order(StringComparer.Ordinal)];
    }

    private int Count(StageOutcome outcome) => outcomes.Values.Count(value => value == outcome);

    private static string Stages(int count) => count == 1 ? "1 stage" : $"{count} stages";
}
