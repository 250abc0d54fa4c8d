namespace Telar.Reporting.Results.Generation;

/// <param name="Epoch">0 for the untrained generators.</param>
/// <param name="Distance">Over the seeds.</param>
public sealed record FrechetEpoch(int Epoch, Spread Distance);
