namespace Telar.Data.Sources;

/// <summary>What a reader is told if git fails.</summary>
/// <param name="Where">What was fetched, and what was looked for before.</param>
/// <param name="Remedy">How to go on.</param>
internal sealed record GitFailure(string Where, string Remedy);
