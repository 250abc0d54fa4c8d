using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Perceptron;

/// <summary>
/// Coordinates [B, d] to waves of random frequency and direction, [B, 2 m]: cos(2 pi x F), sin(2 pi x F) with
/// F [d, m] normal (Tancik et al. 2020). Without them a perceptron learns the coarse shape of a boundary
/// first and its detail hardly ever. F is a buffer, so a saved model carries it.
/// </summary>
internal sealed class FourierFeatures : nn.Module<Tensor, Tensor>
{
    private readonly Tensor frequencies;

    /// <param name="dimensions">d.</param>
    /// <param name="count">m.</param>
    /// <param name="scale">Deviation of the frequencies, in waves per unit of the coordinates.</param>
    public FourierFeatures(long dimensions, long count, double scale)
        : base(nameof(FourierFeatures))
    {
        frequencies = randn(dimensions, count) * scale;
        RegisterComponents();
    }

    public override Tensor forward(Tensor coordinates)
    {
        var angles = coordinates.matmul(frequencies) * (2 * Math.PI);
        return cat([angles.cos(), angles.sin()], 1);
    }
}
