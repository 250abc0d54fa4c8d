namespace Telar.Learning.Autoencoding;

/// <summary>Share of test drawings whose nearest training drawing is of their class, by Euclidean distance.</summary>
/// <param name="Components">Between principal components.</param>
/// <param name="Autoencoder">Between codes.</param>
public sealed record NearestAgreement(double Components, double Autoencoder);
