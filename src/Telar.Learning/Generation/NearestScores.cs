namespace Telar.Learning.Generation;

/// <summary>
/// How far the nearest training drawing is, as the root of the mean squared difference of pixels, 0 to 1: a generator that
/// has learned drawings by heart would be nearer than new drawings are. Medians.
/// </summary>
/// <param name="Generated">Of generated drawings, over the seeds.</param>
/// <param name="HeldOut">Of held-out drawings.</param>
public sealed record NearestScores(Spread Generated, double HeldOut);
