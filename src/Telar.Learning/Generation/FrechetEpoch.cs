namespace Telar.Learning.Generation;

/// <param name="Epoch">0 for the untrained generators.</param>
/// <param name="Distance">From held-out drawings, over the seeds.</param>
public sealed record FrechetEpoch(int Epoch, Spread Distance);
