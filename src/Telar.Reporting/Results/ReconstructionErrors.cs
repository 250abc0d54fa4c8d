namespace Telar.Reporting.Results;

/// <summary>Mean squared errors of ink per pixel and channel.</summary>
public sealed record ReconstructionErrors(
    double MeanDrawing, double Components, double Autoencoder, double Corrupted, double Restored);
