using Telar.Learning.Baselines;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Learning.Autoencoding;

/// <summary>Codes, each component divided by its standard deviation over the training rows.</summary>
public sealed record CodeVectors : IVectorization
{
    // A component that never changes stays as it is.
    private const double Least = 1e-6;

    public string Name => "codes";

    public Func<IReadOnlyList<Tensor>, Tensor> Fit(IReadOnlyList<Tensor> training, TaskShape shape)
    {
        var deviation = training[0].std(0, keepdim: true).clamp_min(Least);
        return features => features[0] / deviation;
    }
}
