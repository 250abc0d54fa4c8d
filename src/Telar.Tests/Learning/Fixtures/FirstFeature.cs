using Telar.Learning.Baselines;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Fixtures;

internal sealed record FirstFeature : IVectorization
{
    public string Name => "first feature";

    public Tensor Vectors(IReadOnlyList<Tensor> features, TaskShape shape) => features[0];
}
