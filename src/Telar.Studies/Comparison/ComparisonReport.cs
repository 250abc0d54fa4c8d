namespace Telar.Studies.Comparison;

/// <param name="Rule">How strictly the results were compared.</param>
/// <param name="Stages">How many stages of the fresh lock were compared.</param>
/// <param name="OtherTools">How many were not compared bit for bit, since another .NET or TeX made them.</param>
/// <param name="Differences">One line a difference; empty where the results agree.</param>
public sealed record ComparisonReport(string Rule, int Stages, int OtherTools, IReadOnlyList<string> Differences);
