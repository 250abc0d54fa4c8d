using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Fixtures;

/// <summary>Adds noise to the first feature.</summary>
internal sealed record Jitter(double Deviation) : IAugmentation
{
    public string Name => "jitter";

    public IReadOnlyList<Tensor> Apply(IReadOnlyList<Tensor> features) =>
        [features[0] + (randn_like(features[0]) * Deviation), .. features.Skip(1)];
}
