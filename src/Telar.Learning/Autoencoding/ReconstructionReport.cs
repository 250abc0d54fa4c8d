namespace Telar.Learning.Autoencoding;

/// <summary>What an autoencoder keeps of drawings.</summary>
/// <param name="Code">Length of the code.</param>
/// <param name="Drawings">Training drawings, which were learned from without their labels.</param>
/// <param name="Train">Of the drawings that were learned from.</param>
/// <param name="Validation">Of drawings of other emoji in the same styles.</param>
/// <param name="Test">Of drawings in a style that was not learned from.</param>
/// <param name="Nearest">How far the code already knows the classes.</param>
public sealed record ReconstructionReport(
    int Code,
    int Drawings,
    ReconstructionErrors Train,
    ReconstructionErrors Validation,
    ReconstructionErrors Test,
    NearestAgreement Nearest);
