using Telar.Learning.Numerics;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Adversarial;

/// <summary>
/// A weight divided by its largest singular value, so that its layer stretches no input by more than one (Miyato et al.
/// 2018, "Spectral normalization for generative adversarial networks"). The singular value is found by power iteration,
/// one step each time that the weight is asked for in training: weights change little from step to step, and the vector
/// that is kept follows them.
/// </summary>
internal sealed class SpectralWeight : nn.Module
{
    private const double Smallest = 1e-24;

    private readonly Parameter weight;
    private readonly Tensor left;
    private readonly bool isNormalized;

    /// <param name="shape">The first dimension is the output; all others together are the input.</param>
    /// <param name="isNormalized">False leaves the weight as it is.</param>
    public SpectralWeight(long[] shape, bool isNormalized)
        : base(nameof(SpectralWeight))
    {
        this.isNormalized = isNormalized;
        weight = nn.Parameter(randn(shape) * FirstWeights.Deviation);
        left = Unit(randn(shape[0]));
        RegisterComponents();
    }

    /// <summary>The weight to compute with; gradients flow through the division too.</summary>
    public Tensor Value()
    {
        if (!isNormalized)
            return weight;

        var matrix = weight.flatten(1);
        var (u, v) = SingularVectors(matrix);
        return weight / u.dot(matrix.mv(v));
    }

    private (Tensor Left, Tensor Right) SingularVectors(Tensor matrix)
    {
        using var free = no_grad();
        var right = Unit(matrix.t().mv(left));
        if (training)
        {
            left.copy_(Unit(matrix.mv(right)));
            right = Unit(matrix.t().mv(left));
        }

        // A copy: the next step changes the vector while the graph of this one may still hold it.
        return (left.clone(), right);
    }

    private static Tensor Unit(Tensor vector) => vector / SquareRoot.Of(vector.square().sum().clamp_min(Smallest));
}
