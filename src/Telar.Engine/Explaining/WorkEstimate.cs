namespace Telar.Engine.Explaining;

/// <summary>How long some stages took when they last ran, one after another.</summary>
/// <param name="Seconds">Sum over those of which it is known.</param>
/// <param name="Untimed">How many never ran here.</param>
public readonly record struct WorkEstimate(double Seconds, int Untimed)
{
    public static WorkEstimate Of(IEnumerable<StageStatus> stages) => stages.Aggregate(
        default(WorkEstimate),
        (sum, stage) => stage.Seconds is { } seconds
            ? sum with { Seconds = sum.Seconds + seconds }
            : sum with { Untimed = sum.Untimed + 1 });
}
