using Telar.Learning.Baselines;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>The ink of all pixels, 0 to 1, of a picture made smaller by averaging squares.</summary>
/// <param name="Square">Side of a square, in pixels.</param>
public sealed record PixelVectors(int Square) : IVectorization
{
    public string Name => "pixels";

    public Func<IReadOnlyList<Tensor>, Tensor> Fit(IReadOnlyList<Tensor> training, TaskShape shape) => features =>
    {
        using var scope = NewDisposeScope();
        return nn.functional.avg_pool2d(Ink.FromPixels(features[0]), Square).flatten(1).MoveToOuterDisposeScope();
    };
}
