using Telar.Learning.Convolution;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Autoencoding;

/// <summary>
/// What a denoising autoencoder has to undo (Vincent et al. 2008): other colours, squares of paper over the drawing, and
/// noise. Each picture draws its own strength, down to none, so that a clean drawing is nothing new to the network.
/// </summary>
public sealed record Corruption
{
    /// <summary>Side of the squares that are covered, in pixels.</summary>
    public int Square { get; init; } = 8;

    /// <summary>Largest share of a picture's squares that are covered.</summary>
    public double Covered { get; init; } = 0.5;

    /// <summary>Largest standard deviation of the noise, in units of ink.</summary>
    public double Noise { get; init; } = 0.2;

    /// <summary>Of every second picture, so that it has to be known what things are coloured like; null leaves colours as they are.</summary>
    public RandomColour? Colour { get; init; }

    /// <param name="ink">[B, C, H, W], 0 to 1; height and width are multiples of <see cref="Square"/>.</param>
    /// <returns>The same shape, 0 to 1.</returns>
    public Tensor Apply(Tensor ink)
    {
        using var scope = NewDisposeScope();
        var (pictures, rows, columns) = (ink.shape[0], ink.shape[2] / Square, ink.shape[3] / Square);
        Tensor Strength(double most) => rand(pictures, 1, 1, 1, device: ink.device) * most;

        var isShown = rand(pictures, 1, rows, columns, device: ink.device).ge(Strength(Covered)).to(ScalarType.Float32);
        var shown = isShown.repeat_interleave(Square, 2).repeat_interleave(Square, 3);
        return ((Recoloured(ink) * shown) + (randn_like(ink) * Strength(Noise))).clamp(0, 1).MoveToOuterDisposeScope();
    }

    private Tensor Recoloured(Tensor ink) => Colour is null
        ? ink
        : where(rand(ink.shape[0], 1, 1, 1, device: ink.device).lt(0.5), Colour.Apply(ink), ink);
}
