namespace Telar.Engine.Pruning;

/// <summary>What may go.</summary>
/// <param name="OlderThan">What no lock needs goes when it was not used for so long, a day at least.</param>
/// <param name="KeepSize">
/// The store may hold so many bytes: beyond, what no lock needs goes younger too, the least recently used
/// first; null for no such cap. What was used within a day stays all the same.
/// </param>
public sealed record PruneOptions(TimeSpan OlderThan, long? KeepSize = null);
