namespace Telar.Reporting.Results.Generation;

/// <param name="PerClass">The coverage of each class.</param>
public sealed record CoverageScores(IReadOnlyList<ClassCoverage> PerClass);
