namespace Telar.Reporting.Results.Generation;

/// <summary>What a generator's metrics file says of its drawings, beside the fields of <see cref="ExperimentMetrics"/>.</summary>
/// <param name="Protocols">
/// <c>named</c>: generated drawings as a classifier names them; <c>heldOut</c>: real ones that the generator has not seen.
/// </param>
/// <param name="Frechet">Distances from real drawings.</param>
/// <param name="Coverage">What is drawn of the real variety.</param>
public sealed record GenerationMetrics(
    IReadOnlyDictionary<string, TestScores> Protocols, FrechetScores Frechet, CoverageScores Coverage);
