using static TorchSharp.torch;

namespace Telar.Learning.Training;

/// <summary>Rows with known classes, as tensors of which the first dimension is the row.</summary>
/// <param name="Features">What the classifier sees, e.g. pixels, or numbers and codes.</param>
/// <param name="Labels">Class indices, int64 [N].</param>
public sealed record Examples(IReadOnlyList<Tensor> Features, Tensor Labels) : IDisposable
{
    public int Count => (int)Labels.shape[0];

    /// <summary>The rows at <paramref name="indices"/> (int64), copied.</summary>
    public Examples Select(Tensor indices) =>
        new([.. Features.Select(feature => feature.index_select(0, indices))], Labels.index_select(0, indices));

    /// <summary>Consecutive rows, as views.</summary>
    public Examples Slice(long start, long count) =>
        new([.. Features.Select(feature => feature.narrow(0, start, count))], Labels.narrow(0, start, count));

    /// <summary>The same rows on a device; this object itself where they already lie there.</summary>
    public Examples To(Device device) => Labels.device.type == device.type
        ? this
        : new([.. Features.Select(feature => feature.to(device))], Labels.to(device));

    public void Dispose()
    {
        foreach (var feature in Features)
            feature.Dispose();
        Labels.Dispose();
    }
}
