using Telar.Engine.Store;

namespace Telar.Engine.Running;

/// <summary>How many stages of a run were up to date, restored from the store, or ran.</summary>
/// <param name="Records">What each stage depended on and left, in the order of the plan.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record RunSummary(int UpToDate, int Restored, int Ran, IReadOnlyList<RunRecord> Records, TimeSpan Elapsed);
