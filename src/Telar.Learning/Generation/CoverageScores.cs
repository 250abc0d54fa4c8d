using Telar.Learning.Evaluation;

namespace Telar.Learning.Generation;

/// <summary>The <see cref="Coverage"/> of held-out drawings by as many others of their class.</summary>
/// <param name="Neighbours">The real neighbour that sets how near is near.</param>
/// <param name="Generated">By generated drawings, mean over the classes.</param>
/// <param name="Training">By training drawings, mean over the classes.</param>
/// <param name="PerClass">Each class.</param>
public sealed record CoverageScores(
    int Neighbours, Estimate Generated, double Training, IReadOnlyList<ClassCoverage> PerClass);
