namespace Telar.Studies.Comparison;

/// <summary>How the verdicts of a study that was made on another kind of processor stand beside the recorded ones.</summary>
/// <param name="Agree">Whether all differences are within the tolerance and no verdict is reversed.</param>
/// <param name="Detail">The largest difference, and every verdict that changed.</param>
public sealed record HypothesesAgreement(bool Agree, string Detail);
