namespace Telar.Learning.Adversarial;

/// <summary>What an adversarial training leaves behind.</summary>
/// <param name="Generators">The state of the averaged generator after each milestone, the untrained one first.</param>
/// <param name="Discriminator">The discriminator's state at the end.</param>
/// <param name="History">One record an epoch.</param>
/// <param name="GeneratorSize">Trainable weights of the generator.</param>
/// <param name="DiscriminatorSize">Trainable weights of the discriminator.</param>
public sealed record AdversarialResult(
    IReadOnlyList<(int Epoch, byte[] Generator)> Generators,
    byte[] Discriminator,
    IReadOnlyList<AdversarialEpoch> History,
    long GeneratorSize,
    long DiscriminatorSize);
