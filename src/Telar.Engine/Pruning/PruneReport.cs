namespace Telar.Engine.Pruning;

/// <summary>What was removed, or would be.</summary>
/// <param name="Freed">Number and bytes by kind; kinds of which there is nothing are left out.</param>
/// <param name="KeptSize">Bytes of the objects that stay in the store.</param>
public sealed record PruneReport(IReadOnlyDictionary<PruneKind, (int Count, long Size)> Freed, long KeptSize);
