namespace Telar.Reporting.Results.Generation;

/// <summary>Fréchet distances from half of the held-out drawings.</summary>
/// <param name="Floor">Of the other half.</param>
/// <param name="Training">Of training drawings.</param>
/// <param name="Epochs">Of generated drawings in the course of the training.</param>
public sealed record FrechetScores(double Floor, double Training, IReadOnlyList<FrechetEpoch> Epochs);
