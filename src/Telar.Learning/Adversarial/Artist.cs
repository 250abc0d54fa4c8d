using Telar.Learning.Convolution;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Adversarial;

/// <summary>A trained generator that draws.</summary>
internal sealed class Artist : IDisposable
{
    private const int BatchSize = 512;

    private readonly Generator generator;

    /// <param name="recipe">Its sizes.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="state">Its weights and buffers.</param>
    public Artist(AdversarialRecipe recipe, int classes, byte[] state)
    {
        generator = new Generator(recipe, classes);
        generator.FromBytes(state);
        generator.eval();
    }

    /// <summary>One drawing for each label, pixels uint8 [N, side, side, 3]; equal seeds give generators equal noise.</summary>
    /// <param name="labels">Class indices, int64 [N].</param>
    /// <param name="seed">Of the noise.</param>
    public Tensor Draw(Tensor labels, int seed)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        using var random = new torch.Generator((ulong)seed, CPU);
        var noise = generator.Noise(labels.shape[0], random);
        var batches = noise.split(BatchSize).Zip(labels.split(BatchSize), (some, wanted) =>
            Ink.ToPixels(generator.call(some, wanted)).round().to(ScalarType.Byte));
        return cat([.. batches]).MoveToOuterDisposeScope();
    }

    public void Dispose() => generator.Dispose();
}
