using Telar.Learning.Baselines;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Learning.Places;

/// <summary>Where a place lies and nothing else; Euclidean distance is then distance on the map.</summary>
public sealed record PlaceCoordinates : IVectorization
{
    public string Name => "coordinates";

    public Func<IReadOnlyList<Tensor>, Tensor> Fit(IReadOnlyList<Tensor> training, TaskShape shape) =>
        features => features[0];
}
