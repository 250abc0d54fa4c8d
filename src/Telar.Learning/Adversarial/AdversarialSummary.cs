namespace Telar.Learning.Adversarial;

/// <summary>The content of an adversarial unit's <c>training.json</c>.</summary>
/// <param name="Seed">Of all randomness.</param>
/// <param name="Epochs">Passes over the training drawings.</param>
/// <param name="Steps">Of each network.</param>
/// <param name="GeneratorSize">Trainable weights.</param>
/// <param name="DiscriminatorSize">Trainable weights.</param>
internal sealed record AdversarialSummary(int Seed, int Epochs, long Steps, long GeneratorSize, long DiscriminatorSize);
