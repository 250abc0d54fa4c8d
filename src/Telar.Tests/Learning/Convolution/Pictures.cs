using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Convolution;

/// <summary>Small made-up pictures, uint8 [N, size, size, 3].</summary>
internal static class Pictures
{
    public static Tensor Random(int count, int size, int seed = 1)
    {
        manual_seed(seed);
        return randint(0, 256, [count, size, size, 3], ScalarType.Byte);
    }

    public static Tensor Plain(int count, int size, byte red, byte green, byte blue) =>
        tensor(new[] { red, green, blue }).expand(count, size, size, 3).contiguous();

    /// <summary>Largest difference between two tensors.</summary>
    public static double Distance(Tensor left, Tensor right) =>
        (left.to(ScalarType.Float32) - right.to(ScalarType.Float32)).abs().max().item<float>();
}
