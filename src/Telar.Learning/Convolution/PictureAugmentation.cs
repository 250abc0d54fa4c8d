using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>Random changes of pictures [B, H, W, 3]; the result is float32 of the same shape, 0 to 255.</summary>
/// <param name="Affine">Changes of place and size.</param>
/// <param name="Colour">Changes of colour; null leaves colours as they are.</param>
public sealed record PictureAugmentation(RandomAffine Affine, RandomColour? Colour) : IAugmentation
{
    public string Name => "picture";

    public IReadOnlyList<Tensor> Apply(IReadOnlyList<Tensor> features)
    {
        var ink = Affine.Apply(Ink.FromPixels(features[0]));
        return [Ink.ToPixels(Colour?.Apply(ink) ?? ink)];
    }
}
