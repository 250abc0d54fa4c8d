using Telar.Learning.Baselines;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Learning.Places;

/// <summary>Where a place lies and nothing else; Euclidean distance is then distance on the map.</summary>
public sealed record PlaceCoordinates : IVectorization
{
    public string Name => "coordinates";

    public Tensor Vectors(IReadOnlyList<Tensor> features, TaskShape shape) => features[0];
}
