using Telar.Learning.Baselines;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Places;

/// <summary>Everything known of a place in one vector, its feature code one-hot.</summary>
public sealed record PlaceVectors : IVectorization
{
    public string Name => "coordinates, numbers, one-hot code";

    public Func<IReadOnlyList<Tensor>, Tensor> Fit(IReadOnlyList<Tensor> training, TaskShape shape) => features =>
    {
        var code = nn.functional.one_hot(features[2], shape.Features[2].Vocabulary.Count);
        return cat([features[0], features[1], code.to(ScalarType.Float32)], 1);
    };
}
