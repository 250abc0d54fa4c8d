using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Perceptron;

/// <summary>
/// Coordinates [B, d] to waves of random frequency and direction, [B, 2 m]: cos(2 pi x F), sin(2 pi x F) with
/// F [d, m] normal (Tancik et al. 2020). Without them a perceptron learns the coarse shape of a boundary
/// first and its detail hardly ever. Waves of several scales stand side by side (Mai et al. 2020): a border has both. F is a
/// buffer, so a saved model carries it.
/// </summary>
internal sealed class FourierFeatures : nn.Module<Tensor, Tensor>
{
    private readonly Tensor frequencies;

    /// <param name="dimensions">d.</param>
    /// <param name="count">m.</param>
    /// <param name="scale">Deviation of the frequencies, in waves per unit of the coordinates.</param>
    /// <param name="spread">
    /// What the deviation of every third wave is divided and of every other third multiplied by; 1 for the same deviation of all.
    /// </param>
    public FourierFeatures(long dimensions, long count, double scale, double spread)
        : base(nameof(FourierFeatures))
    {
        double[] deviations = [scale / spread, scale, scale * spread];
        frequencies = randn(dimensions, count) * tensor([.. Enumerable.Range(0, (int)count).Select(wave => (float)deviations[wave % deviations.Length])]);
        RegisterComponents();
    }

    public override Tensor forward(Tensor coordinates)
    {
        var angles = coordinates.matmul(frequencies) * (2 * Math.PI);
        return cat([angles.cos(), angles.sin()], 1);
    }
}
