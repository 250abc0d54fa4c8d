using Telar.Engine.Stages;

namespace Telar.Engine.Explaining;

/// <summary>What the next run would do with one stage, and why.</summary>
public sealed record StageStatus
{
    public required string Key { get; init; }

    public required StageKind Kind { get; init; }

    public required string? Experiment { get; init; }

    public required StageState State { get; init; }

    /// <summary>What <see cref="Changes"/> are differences from.</summary>
    public Comparison ComparedWith { get; init; } = Comparison.Run;

    /// <summary>What changed of its own, apart from what the stages in <see cref="WaitsFor"/> will make.</summary>
    public IReadOnlyList<StageChange> Changes { get; init; } = [];

    /// <summary>Outputs in the project that the next run will overwrite, put back or remove.</summary>
    public IReadOnlyList<OutputDifference> Outputs { get; init; } = [];

    /// <summary>Keys of the stale stages it reads from: only when they have run is it known whether it has to.</summary>
    public IReadOnlyList<string> WaitsFor { get; init; } = [];

    /// <summary>Keys of all stages downstream, which may have to run after it; empty unless it is sure to run.</summary>
    public IReadOnlyList<string> DragsAlong { get; init; } = [];

    /// <summary>How long its last run took; null where that is not known.</summary>
    public required double? Seconds { get; init; }

    /// <summary>
    /// Whether it will run whatever the stages before it make. Otherwise a stale stage is left alone if
    /// those make what they made before.
    /// </summary>
    public bool IsSureToRun =>
        State == StageState.Stale && (WaitsFor.Count == 0 || Changes.Count > 0 || ComparedWith != Comparison.Run);
}
