using Telar.Learning.Optimization;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Adversarial;

/// <summary>Everything that changes while a generator and a discriminator are trained.</summary>
internal sealed class AdversarialState : IDisposable
{
    // Short, since the opponent changes: old gradients point elsewhere (Radford et al. 2016).
    private const float MeanMemory = 0.5f;

    /// <param name="recipe">Sizes of the networks.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="seed">Of all randomness: first weights, shuffles, noise.</param>
    public AdversarialState(AdversarialRecipe recipe, int classes, int seed)
    {
        manual_seed(seed);
        Generator = new Generator(recipe, classes);
        Discriminator = new Discriminator(recipe, classes);
        Average = new Generator(recipe, classes);
        Average.FromBytes(Generator.ToBytes());
        Average.eval();
        GeneratorOptimizer = new Adam(Generator.parameters(), decay: 0, isDecoupled: false, MeanMemory);
        DiscriminatorOptimizer = new Adam(Discriminator.parameters(), decay: 0, isDecoupled: false, MeanMemory);
        Kept.Add((0, Average.ToBytes()));
    }

    public Generator Generator { get; }

    public Discriminator Discriminator { get; }

    /// <summary>The running average of the generator over the steps: what is kept (Yazıcı et al. 2019).</summary>
    public Generator Average { get; }

    public Optimizer GeneratorOptimizer { get; }

    public Optimizer DiscriminatorOptimizer { get; }

    public long Step { get; set; }

    /// <summary>One record an epoch done.</summary>
    public List<AdversarialEpoch> History { get; } = [];

    /// <summary>The averaged generator after each milestone so far.</summary>
    public List<(int Epoch, byte[] Generator)> Kept { get; } = [];

    public void Dispose()
    {
        GeneratorOptimizer.Dispose();
        DiscriminatorOptimizer.Dispose();
        Generator.Dispose();
        Discriminator.Dispose();
        Average.Dispose();
    }
}
