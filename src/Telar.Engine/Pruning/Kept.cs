namespace Telar.Engine.Pruning;

/// <summary>What stays.</summary>
/// <param name="Runs">Records that stay.</param>
/// <param name="Objects">Digests of the objects that stay.</param>
/// <param name="Codes">Digests of the code whose listings stay.</param>
internal sealed record Kept(IReadOnlyList<StoredRun> Runs, IReadOnlySet<string> Objects, IReadOnlySet<string> Codes);
