using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Places;

/// <summary>
/// Moves places a little, as a neighbour of each would lie: noise on coordinates [B, 2] and on numbers [B, n]. Some feature
/// codes [B] become the one of codes never seen.
/// </summary>
public sealed record PlaceAugmentation : IAugmentation
{
    public string Name => "place";

    /// <summary>Deviation of the shift along each axis, in units of the coordinates (the deviation of the latitudes).</summary>
    public double Shift { get; init; }

    /// <summary>Deviation of the noise on each number, in deviations of that number.</summary>
    public double Noise { get; init; }

    /// <summary>Share of the codes that are lost.</summary>
    public double LostCodes { get; init; }

    public IReadOnlyList<Tensor> Apply(IReadOnlyList<Tensor> features)
    {
        var (coordinates, numbers, codes) = (features[0], features[1], features[2]);
        return
        [
            coordinates + (randn_like(coordinates) * Shift),
            numbers + (randn_like(numbers) * Noise),
            codes * rand(codes.shape, device: codes.device).ge(LostCodes),
        ];
    }
}
