using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Embeddings;

/// <summary>Random words, each as probable as its count to the power of 3/4 (Mikolov et al. 2013).</summary>
internal sealed class NoiseDistribution
{
    private const double Power = 0.75;

    private readonly Tensor cumulative;

    /// <param name="counts">Of each word, int64 [V].</param>
    public NoiseDistribution(Tensor counts)
    {
        var weights = counts.to(ScalarType.Float64).pow(Power);
        cumulative = (weights / weights.sum()).cumsum(0).to(ScalarType.Float32);
    }

    /// <summary>Word indices, int64 [rows, columns].</summary>
    public Tensor Draw(long rows, long columns)
    {
        var points = rand(rows, columns, device: cumulative.device);
        // Rounding may leave the last sum below 1, and a point above it.
        return searchsorted(cumulative, points, right: true).clamp_max(cumulative.shape[0] - 1);
    }
}
