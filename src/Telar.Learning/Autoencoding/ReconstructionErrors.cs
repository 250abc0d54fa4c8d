namespace Telar.Learning.Autoencoding;

/// <summary>Mean squared errors of ink (0 to 1) per pixel and channel, over the drawings of one part of the data.</summary>
/// <param name="MeanDrawing">Of the mean training drawing, whatever is shown.</param>
/// <param name="Components">Of as many principal components of the training drawings as the code is long.</param>
/// <param name="Autoencoder">Of what the autoencoder makes of the drawing.</param>
/// <param name="Corrupted">Of the corrupted drawing, as it is.</param>
/// <param name="Restored">Of what the autoencoder makes of the corrupted drawing.</param>
public sealed record ReconstructionErrors(
    double MeanDrawing, double Components, double Autoencoder, double Corrupted, double Restored);
