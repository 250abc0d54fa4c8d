namespace Telar.Studies.Comparison;

/// <param name="Rule">How strictly the results were compared.</param>
/// <param name="Stages">How many stages the fresh lock names.</param>
/// <param name="Differences">One line a difference; empty where the results agree.</param>
public sealed record ComparisonReport(string Rule, int Stages, IReadOnlyList<string> Differences);
