namespace Telar.Studies.Comparison;

/// <summary>Where two runs part: everything before it agrees, and what comes after may follow from it.</summary>
/// <param name="Stage">Key of the first stage, in the order of the graph, with a different output.</param>
/// <param name="Output">Its first different output, relative to the project's root.</param>
/// <param name="Value">The first differing value in it.</param>
/// <param name="Origin">What the stage was made from, compared with the lock.</param>
public sealed record FirstDifference(string Stage, string Output, string Value, string Origin);
