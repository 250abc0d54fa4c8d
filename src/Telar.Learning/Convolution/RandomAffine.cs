using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>Mirrors, turns, scales, stretches and shifts each picture at random.</summary>
public sealed record RandomAffine
{
    /// <summary>Largest turn to either side, degrees.</summary>
    public double Rotation { get; init; } = 15;

    /// <summary>Largest change of size, as the logarithm of the factor.</summary>
    public double Scale { get; init; } = 0.15;

    /// <summary>Largest change of the ratio of width to height, as the logarithm of the factor on either axis.</summary>
    public double Stretch { get; init; } = 0.1;

    /// <summary>Largest shift along either axis, as a share of half the picture.</summary>
    public double Shift { get; init; } = 0.1;

    /// <param name="ink">[B, C, H, W], zero where there is paper.</param>
    public Tensor Apply(Tensor ink)
    {
        var draw = new Draw(ink);
        var angle = draw.Symmetric(Rotation * Math.PI / 180);
        var scale = draw.Symmetric(Scale).exp();
        var stretch = draw.Symmetric(Stretch).exp();
        var (cosine, sine) = (angle.cos() * scale, angle.sin() * scale);
        var (x, y) = (stretch * draw.Sign(), stretch.reciprocal());
        var matrix = stack(
            [cosine * x, -sine * y, draw.Symmetric(Shift), sine * x, cosine * y, draw.Symmetric(Shift)], 1);
        var grid = nn.functional.affine_grid(matrix.view(-1, 2, 3), ink.shape);
        return nn.functional.grid_sample(ink, grid, GridSampleMode.Bilinear, GridSamplePaddingMode.Zeros, align_corners: false);
    }
}
