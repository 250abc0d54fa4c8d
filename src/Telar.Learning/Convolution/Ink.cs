using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>
/// Pictures as ink, 0 for white paper to 1: what lies outside a picture, padded with zeros, is then paper too.
/// </summary>
public static class Ink
{
    private const double White = 255;

    /// <summary>
    /// [B, 3, H, W] from pixels [B, H, W, 3] of 0 to 255. In memory the channels stay together, the layout in
    /// which convolutions are fastest.
    /// </summary>
    public static Tensor FromPixels(Tensor pixels) => 1 - (pixels.permute(0, 3, 1, 2).to(ScalarType.Float32) / White);

    /// <summary>The inverse; the pixels are float32 and not rounded.</summary>
    public static Tensor ToPixels(Tensor ink) => (1 - ink.permute(0, 2, 3, 1).contiguous()) * White;
}
