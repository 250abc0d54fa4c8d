namespace Telar.Learning.Generation;

/// <summary>Fréchet distances from held-out drawings after as many epochs, over the seeds.</summary>
/// <param name="Epochs">Of the control.</param>
/// <param name="Normalized">With spectral normalisation.</param>
/// <param name="Plain">Without.</param>
public sealed record ControlScores(int Epochs, Spread Normalized, Spread Plain);
