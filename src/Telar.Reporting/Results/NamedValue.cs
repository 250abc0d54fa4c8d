namespace Telar.Reporting.Results;

/// <param name="Name">A system, for readers.</param>
/// <param name="Value">Its accuracy or macro-F1, mean over runs.</param>
public sealed record NamedValue(string Name, double Value);
