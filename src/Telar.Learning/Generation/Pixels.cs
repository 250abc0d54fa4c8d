using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Generation;

/// <summary>Pictures of other sizes, pixels uint8 [N, H, W, 3].</summary>
internal static class Pixels
{
    /// <summary>Averages squares.</summary>
    /// <param name="pixels">Of a side that <paramref name="square"/> divides.</param>
    /// <param name="square">Side of a square, in pixels.</param>
    public static Tensor Shrink(Tensor pixels, int square) =>
        Rounded(nn.functional.avg_pool2d(Maps(pixels), square));

    /// <summary>Enlarges by bilinear interpolation.</summary>
    public static Tensor Enlarge(Tensor pixels, int side) =>
        Rounded(nn.functional.interpolate(Maps(pixels), [side, side], mode: InterpolationMode.Bilinear, align_corners: false));

    private static Tensor Maps(Tensor pixels) => pixels.permute(0, 3, 1, 2).to(ScalarType.Float32);

    private static Tensor Rounded(Tensor maps) => maps.permute(0, 2, 3, 1).round().to(ScalarType.Byte).contiguous();
}
