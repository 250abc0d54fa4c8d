using Telar.Learning.Baselines;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Fixtures;

internal sealed record FirstFeature : IVectorization
{
    public string Name => "first feature";

    public Func<IReadOnlyList<Tensor>, Tensor> Fit(IReadOnlyList<Tensor> training, TaskShape shape) =>
        features => features[0];
}
