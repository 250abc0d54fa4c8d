using Telar.Learning.Convolution;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Leaves;

/// <summary>
/// Random changes of photographs [B, H, W, 3] that have no upright position: mirrored and turned by right angles, then
/// moved a little, where what comes in from outside is the picture's own edge mirrored; the result is float32 of the
/// same shape, 0 to 255.
/// </summary>
/// <param name="Affine">Changes of place and size; null for none.</param>
/// <param name="Colour">Changes of colour; null leaves colours as they are.</param>
public sealed record PhotographAugmentation(RandomAffine? Affine, RandomColour? Colour) : IAugmentation
{
    // Of the picture's side: further than it is ever moved.
    private const int EdgeShare = 4;

    public string Name => "photograph";

    public IReadOnlyList<Tensor> Apply(IReadOnlyList<Tensor> features)
    {
        var ink = Move(Turn(Ink.FromPixels(features[0])));
        return [Ink.ToPixels(Colour?.Apply(ink) ?? ink)];
    }

    /// <summary>Each of the eight positions of a square is as likely.</summary>
    private static Tensor Turn(Tensor ink)
    {
        var draw = new Draw(ink);
        Tensor Half() => draw.Chance(0.5).view(-1, 1, 1, 1);

        var turned = where(Half(), ink.flip(3), ink);
        turned = where(Half(), turned.flip(2), turned);
        return where(Half(), turned.transpose(2, 3), turned);
    }

    private Tensor Move(Tensor ink)
    {
        if (Affine is null)
            return ink;

        var side = ink.shape[3];
        var edge = side / EdgeShare;
        var moved = Affine.Apply(nn.functional.pad(ink, [edge, edge, edge, edge], PaddingModes.Reflect));
        return moved.narrow(2, edge, side).narrow(3, edge, side);
    }
}
