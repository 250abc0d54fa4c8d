using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Telar.Learning.Numerics;

/// <summary>A <see cref="Tile"/> of AVX-512: 8 x 32 numbers in 16 of the 32 registers, as most batches are multiples of 8.</summary>
internal static unsafe class WideTile
{
    public const int Rows = 8;
    public const int Columns = 2 * Half;

    private const int Half = 16;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(in TileFactors factors, float* product, nint stride, bool adds)
    {
        float* row0 = factors.Row(0), row1 = factors.Row(1), row2 = factors.Row(2), row3 = factors.Row(3);
        float* row4 = factors.Row(4), row5 = factors.Row(5), row6 = factors.Row(6), row7 = factors.Row(7);
        Vector512<float> sum00, sum01, sum10, sum11, sum20, sum21, sum30, sum31;
        Vector512<float> sum40, sum41, sum50, sum51, sum60, sum61, sum70, sum71;
        if (adds)
        {
            (sum00, sum01) = Load(product);
            (sum10, sum11) = Load(product + stride);
            (sum20, sum21) = Load(product + (2 * stride));
            (sum30, sum31) = Load(product + (3 * stride));
            (sum40, sum41) = Load(product + (4 * stride));
            (sum50, sum51) = Load(product + (5 * stride));
            (sum60, sum61) = Load(product + (6 * stride));
            (sum70, sum71) = Load(product + (7 * stride));
        }
        else
        {
            sum00 = sum01 = sum10 = sum11 = sum20 = sum21 = Vector512<float>.Zero;
            sum30 = sum31 = sum40 = sum41 = sum50 = sum51 = Vector512<float>.Zero;
            sum60 = sum61 = sum70 = sum71 = Vector512<float>.Zero;
        }

        var panel = factors.Panel;
        var step = factors.ColumnStride;
        var column = (nint)0;
        for (var depth = factors.Depth; depth > 0; depth--)
        {
            var (right0, right1) = Load(panel);
            var factor = Vector512.Create(row0[column]);
            sum00 = Vector512.FusedMultiplyAdd(factor, right0, sum00);
            sum01 = Vector512.FusedMultiplyAdd(factor, right1, sum01);
            factor = Vector512.Create(row1[column]);
            sum10 = Vector512.FusedMultiplyAdd(factor, right0, sum10);
            sum11 = Vector512.FusedMultiplyAdd(factor, right1, sum11);
            factor = Vector512.Create(row2[column]);
            sum20 = Vector512.FusedMultiplyAdd(factor, right0, sum20);
            sum21 = Vector512.FusedMultiplyAdd(factor, right1, sum21);
            factor = Vector512.Create(row3[column]);
            sum30 = Vector512.FusedMultiplyAdd(factor, right0, sum30);
            sum31 = Vector512.FusedMultiplyAdd(factor, right1, sum31);
            factor = Vector512.Create(row4[column]);
            sum40 = Vector512.FusedMultiplyAdd(factor, right0, sum40);
            sum41 = Vector512.FusedMultiplyAdd(factor, right1, sum41);
            factor = Vector512.Create(row5[column]);
            sum50 = Vector512.FusedMultiplyAdd(factor, right0, sum50);
            sum51 = Vector512.FusedMultiplyAdd(factor, right1, sum51);
            factor = Vector512.Create(row6[column]);
            sum60 = Vector512.FusedMultiplyAdd(factor, right0, sum60);
            sum61 = Vector512.FusedMultiplyAdd(factor, right1, sum61);
            factor = Vector512.Create(row7[column]);
            sum70 = Vector512.FusedMultiplyAdd(factor, right0, sum70);
            sum71 = Vector512.FusedMultiplyAdd(factor, right1, sum71);
            column += step;
            panel += Columns;
        }

        Store(product, sum00, sum01);
        Store(product + stride, sum10, sum11);
        Store(product + (2 * stride), sum20, sum21);
        Store(product + (3 * stride), sum30, sum31);
        Store(product + (4 * stride), sum40, sum41);
        Store(product + (5 * stride), sum50, sum51);
        Store(product + (6 * stride), sum60, sum61);
        Store(product + (7 * stride), sum70, sum71);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<float> First, Vector512<float> Second) Load(float* numbers) =>
        (Vector512.Load(numbers), Vector512.Load(numbers + Half));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* numbers, Vector512<float> first, Vector512<float> second)
    {
        first.Store(numbers);
        second.Store(numbers + Half);
    }
}
