using Telar.Learning.Convolution;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Autoencoding;

/// <summary>How well pictures are made again, and from what.</summary>
internal static class Reconstruction
{
    private const int BatchSize = 256;

    /// <summary>Mean squared error of ink per pixel and channel.</summary>
    /// <param name="pixels">Pictures [N, H, W, 3] of 0 to 255.</param>
    /// <param name="reconstruct">From the ink [B, 3, H, W] of some of them to what is made of it.</param>
    public static double Error(Tensor pixels, Func<Tensor, Tensor> reconstruct)
    {
        using var free = no_grad();
        var sum = 0.0;
        for (long start = 0; start < pixels.shape[0]; start += BatchSize)
        {
            using var scope = NewDisposeScope();
            var ink = Ink.FromPixels(pixels.narrow(0, start, Math.Min(BatchSize, pixels.shape[0] - start)));
            sum += (reconstruct(ink) - ink).square().sum(ScalarType.Float64).item<double>();
        }

        return sum / pixels.numel();
    }

    /// <summary>Codes [N, length] of pictures [N, H, W, 3] of 0 to 255.</summary>
    /// <param name="autoencoder">In evaluation mode.</param>
    /// <param name="pixels">The pictures.</param>
    public static Tensor CodesOf(this Autoencoder autoencoder, Tensor pixels)
    {
        using var free = no_grad();
        using var scope = NewDisposeScope();
        var parts = pixels.split(BatchSize).Select(some =>
        {
            using var step = NewDisposeScope();
            return autoencoder.Encode(Ink.FromPixels(some)).MoveToOuterDisposeScope();
        });
        return cat([.. parts]).MoveToOuterDisposeScope();
    }
}
