using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Numerics;

/// <summary>
/// Products of float32 matrices with the same bits on every processor (<see cref="PackedMatrix"/>). The library that
/// Torch calls has them only in a mode that takes three times as long.
/// </summary>
internal static class MatrixProduct
{
    /// <summary><paramref name="product"/> = <paramref name="left"/> × <paramref name="right"/>.</summary>
    /// <param name="left">Of any strides.</param>
    /// <param name="right">Of any strides.</param>
    /// <param name="product">Of column stride 1.</param>
    /// <exception cref="ArgumentException">The sizes do not fit.</exception>
    public static void Of(Matrix left, Matrix right, Matrix product)
    {
        using var packed = new PackedMatrix(right);
        packed.Multiply(left, product);
    }

    /// <summary>The product [m, n] of float32 tensors [m, k] and [k, n], without gradients; on other devices by Torch.</summary>
    public static Tensor Of(Tensor left, Tensor right)
    {
        if (left.device_type != DeviceType.CPU)
            return left.matmul(right);

        // The scope keeps copies alive while their memory is read.
        using var scope = NewDisposeScope();
        var product = empty(left.shape[0], right.shape[1]);
        Of(View(left), View(right), Matrix.Of(product));
        return product.MoveToOuterDisposeScope();
    }

    /// <summary><paramref name="product"/> += <paramref name="left"/> × <paramref name="right"/>.</summary>
    public static void AddTo(Matrix left, Matrix right, Matrix product)
    {
        using var packed = new PackedMatrix(right);
        packed.MultiplyAdd(left, product);
    }

    // A transposed tensor is the same memory.
    private static Matrix View(Tensor tensor) => tensor.is_contiguous() || !tensor.t().is_contiguous()
        ? Matrix.Of(tensor.contiguous())
        : Matrix.Of(tensor.t()).Transposed;
}
