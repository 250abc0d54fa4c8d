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

    /// <summary><paramref name="product"/> += <paramref name="left"/> × <paramref name="right"/>.</summary>
    public static void AddTo(Matrix left, Matrix right, Matrix product)
    {
        using var packed = new PackedMatrix(right);
        packed.MultiplyAdd(left, product);
    }
}
