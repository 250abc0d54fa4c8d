using Telar.Learning.Baselines;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>
/// A small picture, as <see cref="PixelVectors"/>, and the share of pixels of each colour (Swain and Ballard 1991),
/// wherever they lie.
/// </summary>
/// <param name="Square">Side of a square that is averaged, in pixels.</param>
/// <param name="Levels">Steps of red, green and blue each; there are as many colours as their cube.</param>
public sealed record ColourVectors(int Square, int Levels) : IVectorization
{
    private const int Brightest = 256;

    public string Name => "pixels and colours";

    public Func<IReadOnlyList<Tensor>, Tensor> Fit(IReadOnlyList<Tensor> training, TaskShape shape)
    {
        var pixels = new PixelVectors(Square).Fit(training, shape);
        return features => cat([pixels(features), Shares(features[0])], 1);
    }

    /// <summary>From pixels [N, H, W, 3] of 0 to 255 to [N, Levels^3].</summary>
    private Tensor Shares(Tensor pixels)
    {
        using var scope = NewDisposeScope();
        var steps = (pixels.to(ScalarType.Int64) * Levels).div(Brightest, RoundingMode.floor);
        var colours = ((steps.select(3, 0) * Levels) + steps.select(3, 1)) * Levels + steps.select(3, 2);
        var counts = zeros(pixels.shape[0], Levels * Levels * Levels)
            .scatter_add(1, colours.flatten(1), ones(colours.flatten(1).shape));
        return (counts / (pixels.shape[1] * pixels.shape[2])).MoveToOuterDisposeScope();
    }
}
