namespace Telar.Learning.Adversarial;

/// <summary>A generator and its discriminator, and how they are trained against each other.</summary>
public sealed record AdversarialRecipe
{
    /// <summary>Height and width of a drawing in pixels, eight times what the generator starts from.</summary>
    public int Side { get; init; } = 24;

    /// <summary>Length of the noise that a drawing is made of.</summary>
    public int Noise { get; init; } = 64;

    /// <summary>Numbers that stand for a class in the generator.</summary>
    public int ClassNumbers { get; init; } = 32;

    /// <summary>Channels of the generator's maps, from the smallest map on; each is followed by one of twice the side.</summary>
    public IReadOnlyList<int> GeneratorWidths { get; init; } = [64, 32, 16];

    /// <summary>Channels of the discriminator's maps; each layer halves the side.</summary>
    public IReadOnlyList<int> DiscriminatorWidths { get; init; } = [24, 48, 64];

    /// <summary>Whether every weight of the discriminator is divided by its largest singular value.</summary>
    public bool SpectralNormalization { get; init; } = true;

    public required int Epochs { get; init; }

    public int BatchSize { get; init; } = 16;

    public double GeneratorRate { get; init; } = 1e-3;

    public double DiscriminatorRate { get; init; } = 4e-4;

    /// <summary>Share that the running average of the generator's weights keeps at each step.</summary>
    public double Averaging { get; init; } = 0.995;

    /// <summary>Epochs whose generator is kept: powers of two and the last; 0 stands for the untrained one.</summary>
    public IReadOnlyList<int> Milestones()
    {
        List<int> milestones = [0];
        for (var epoch = 1; epoch < Epochs; epoch *= 2)
            milestones.Add(epoch);
        return [.. milestones, Epochs];
    }
}
