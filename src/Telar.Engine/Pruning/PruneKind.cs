namespace Telar.Engine.Pruning;

/// <summary>Kinds of what a prune removes, in the order of the report.</summary>
public enum PruneKind
{
    /// <summary>Outputs in the store.</summary>
    Objects,

    /// <summary>Records of runs.</summary>
    Records,

    /// <summary>Half-done work of stages, such as checkpoints.</summary>
    UnfinishedWork,

    /// <summary>What killed runs left: staging folders, half-written files, lock files.</summary>
    KilledRuns,

    /// <summary>Damaged files that were put away.</summary>
    Quarantine,

    /// <summary>Listings of code and seals of runs; they are made anew when they are missed.</summary>
    Notes,
}
