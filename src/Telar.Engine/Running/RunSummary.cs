namespace Telar.Engine.Running;

/// <summary>How many stages of a run were up to date, restored from the store, or ran.</summary>
public sealed record RunSummary(int UpToDate, int Restored, int Ran, TimeSpan Elapsed);
