using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>Random numbers for a batch, one a picture, float32 [B], from Torch's generator.</summary>
internal readonly struct Draw(Tensor batch)
{
    private readonly long count = batch.shape[0];
    private readonly Device device = batch.device;

    /// <summary>Uniform from <paramref name="low"/> to <paramref name="high"/>.</summary>
    public Tensor Between(double low, double high) => (rand(count, device: device) * (high - low)) + low;

    /// <summary>Uniform from -<paramref name="bound"/> to <paramref name="bound"/>.</summary>
    public Tensor Symmetric(double bound) => Between(-bound, bound);

    /// <summary>True with the given probability, bool [B].</summary>
    public Tensor Chance(double probability) => rand(count, device: device) < probability;

    /// <summary>-1 or 1.</summary>
    public Tensor Sign() => (Chance(0.5).to(ScalarType.Float32) * 2) - 1;
}
