using Telar.Learning.Convolution;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Pictograms;

/// <summary>
/// Pictures [B, H, W, 3] as they are, turned a little to either side, and a little smaller and larger: drawings of another
/// style fill their square otherwise, and stand less upright.
/// </summary>
public sealed record SlightMoves : IViews
{
    public string Name => "slightMoves";

    /// <summary>Turn to either side, degrees.</summary>
    public double Turn { get; init; } = 10;

    /// <summary>Change of size to either side, as the logarithm of the factor.</summary>
    public double Size { get; init; } = 0.11;

    public IEnumerable<IReadOnlyList<Tensor>> Show(IReadOnlyList<Tensor> features)
    {
        yield return features;
        foreach (var (angle, scale) in new (double, double)[] { (Turn, 1), (-Turn, 1), (0, Math.Exp(Size)), (0, Math.Exp(-Size)) })
            yield return [Moved(features[0], angle * Math.PI / 180, scale)];
    }

    /// <param name="pixels">0 to 255.</param>
    /// <param name="angle">Radians.</param>
    /// <param name="scale">Of the part of the plane that is shown: above 1 the picture gets smaller, with paper around it.</param>
    private static Tensor Moved(Tensor pixels, double angle, double scale)
    {
        var ink = Ink.FromPixels(pixels);
        var (cosine, sine) = ((float)(Math.Cos(angle) * scale), (float)(Math.Sin(angle) * scale));
        var matrix = tensor([cosine, -sine, 0, sine, cosine, 0], [1, 2, 3], device: ink.device).expand(ink.shape[0], -1, -1);
        var grid = nn.functional.affine_grid(matrix, ink.shape);
        return Ink.ToPixels(
            nn.functional.grid_sample(ink, grid, GridSampleMode.Bilinear, GridSamplePaddingMode.Zeros, align_corners: false));
    }
}
