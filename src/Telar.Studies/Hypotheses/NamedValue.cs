namespace Telar.Studies.Hypotheses;

/// <param name="Name">A system, for readers.</param>
/// <param name="Value">Of the measure, mean over runs.</param>
public sealed record NamedValue(string Name, double Value);
