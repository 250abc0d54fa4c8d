namespace Telar.Learning.Adversarial;

/// <summary>What one epoch came to; means over its steps.</summary>
/// <param name="Epoch">From 1.</param>
/// <param name="Step">Steps of both networks so far.</param>
/// <param name="DiscriminatorLoss">Hinge loss, 2 where it tells nothing apart and 0 where everything.</param>
/// <param name="GeneratorLoss">Minus the mean score of generated drawings.</param>
/// <param name="RealScore">Mean score of real drawings.</param>
public readonly record struct AdversarialEpoch(
    int Epoch, long Step, double DiscriminatorLoss, double GeneratorLoss, double RealScore);
