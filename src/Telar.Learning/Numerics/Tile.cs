using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Telar.Learning.Numerics;

/// <summary>
/// The part of a product of matrices that is held in the registers of the processor: 6 x 16 numbers, which are 12 of
/// the 16 vector registers of AVX2 (Goto and van de Geijn 2008; the block of BLIS for Haswell).
/// </summary>
/// <param name="left">The first number of the left factor's rows.</param>
/// <param name="rowStride">From one of its rows to the next.</param>
/// <param name="columnStride">From one of its columns to the next.</param>
/// <param name="height">How many of its rows there are, from 1 to <see cref="Rows"/>.</param>
/// <param name="panel">The right factor, row by row of <see cref="Columns"/> numbers.</param>
/// <param name="depth">Columns of the left and rows of the right factor.</param>
internal readonly unsafe ref struct Tile(float* left, nint rowStride, nint columnStride, int height, float* panel, int depth)
{
    public const int Rows = 6;
    public const int Columns = 16;

    private const int Half = 8;

    private readonly float* left = left;
    private readonly float* panel = panel;

    /// <summary>A part that sticks out over the last row or column of the product.</summary>
    /// <param name="product">The first number.</param>
    /// <param name="stride">From one of its rows to the next.</param>
    /// <param name="width">How many columns there are.</param>
    /// <param name="adds">Whether the product is added to what stands there.</param>
    [SkipLocalsInit]
    public void MultiplyPart(float* product, nint stride, int width, bool adds)
    {
        var whole = stackalloc float[Rows * Columns];
        for (var row = 0; adds && row < height; row++)
            new ReadOnlySpan<float>(product + (row * stride), width).CopyTo(new Span<float>(whole + (row * Columns), width));
        Multiply(whole, Columns, adds);
        for (var row = 0; row < height; row++)
            new ReadOnlySpan<float>(whole + (row * Columns), width).CopyTo(new Span<float>(product + (row * stride), width));
    }

    /// <summary>A whole part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Multiply(float* product, nint stride, bool adds)
    {
        // Rows that are not there repeat the last one, and nobody reads their results.
        float* row0 = left, row1 = Row(1), row2 = Row(2), row3 = Row(3), row4 = Row(4), row5 = Row(5);
        Vector256<float> sum00, sum01, sum10, sum11, sum20, sum21, sum30, sum31, sum40, sum41, sum50, sum51;
        if (adds)
        {
            (sum00, sum01) = Load(product);
            (sum10, sum11) = Load(product + stride);
            (sum20, sum21) = Load(product + (2 * stride));
            (sum30, sum31) = Load(product + (3 * stride));
            (sum40, sum41) = Load(product + (4 * stride));
            (sum50, sum51) = Load(product + (5 * stride));
        }
        else
        {
            sum00 = sum01 = sum10 = sum11 = sum20 = sum21 = Vector256<float>.Zero;
            sum30 = sum31 = sum40 = sum41 = sum50 = sum51 = Vector256<float>.Zero;
        }

        var right = panel;
        var column = (nint)0;
        for (var step = depth; step > 0; step--)
        {
            var (right0, right1) = Load(right);
            var factor = Vector256.Create(row0[column]);
            sum00 = Vector256.FusedMultiplyAdd(factor, right0, sum00);
            sum01 = Vector256.FusedMultiplyAdd(factor, right1, sum01);
            factor = Vector256.Create(row1[column]);
            sum10 = Vector256.FusedMultiplyAdd(factor, right0, sum10);
            sum11 = Vector256.FusedMultiplyAdd(factor, right1, sum11);
            factor = Vector256.Create(row2[column]);
            sum20 = Vector256.FusedMultiplyAdd(factor, right0, sum20);
            sum21 = Vector256.FusedMultiplyAdd(factor, right1, sum21);
            factor = Vector256.Create(row3[column]);
            sum30 = Vector256.FusedMultiplyAdd(factor, right0, sum30);
            sum31 = Vector256.FusedMultiplyAdd(factor, right1, sum31);
            factor = Vector256.Create(row4[column]);
            sum40 = Vector256.FusedMultiplyAdd(factor, right0, sum40);
            sum41 = Vector256.FusedMultiplyAdd(factor, right1, sum41);
            factor = Vector256.Create(row5[column]);
            sum50 = Vector256.FusedMultiplyAdd(factor, right0, sum50);
            sum51 = Vector256.FusedMultiplyAdd(factor, right1, sum51);
            column += columnStride;
            right += Columns;
        }

        Store(product, sum00, sum01);
        Store(product + stride, sum10, sum11);
        Store(product + (2 * stride), sum20, sum21);
        Store(product + (3 * stride), sum30, sum31);
        Store(product + (4 * stride), sum40, sum41);
        Store(product + (5 * stride), sum50, sum51);
    }

    private float* Row(int row) => left + (Math.Min(row, height - 1) * rowStride);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<float> First, Vector256<float> Second) Load(float* numbers) =>
        (Vector256.Load(numbers), Vector256.Load(numbers + Half));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* numbers, Vector256<float> first, Vector256<float> second)
    {
        first.Store(numbers);
        second.Store(numbers + Half);
    }
}
