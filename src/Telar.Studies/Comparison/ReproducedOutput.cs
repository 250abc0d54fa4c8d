namespace Telar.Studies.Comparison;

/// <param name="Path">A file, relative to the project's root; a folder where its files are not here to compare.</param>
/// <param name="Agreement">How it compares.</param>
/// <param name="Detail">The statistic, or why; empty for identical bits.</param>
public sealed record ReproducedOutput(string Path, Agreement Agreement, string Detail = "");
