using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Telar.Learning.Numerics;

/// <summary>A <see cref="Tile"/> of AVX2: 6 x 16 numbers in 12 of the 16 registers, the block of BLIS for Haswell.</summary>
internal static unsafe class NarrowTile
{
    public const int Rows = 6;
    public const int Columns = 2 * Half;

    private const int Half = 8;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(in TileFactors factors, float* product, nint stride, bool adds)
    {
        float* row0 = factors.Row(0), row1 = factors.Row(1), row2 = factors.Row(2), row3 = factors.Row(3);
        float* row4 = factors.Row(4), row5 = factors.Row(5);
        Vector256<float> sum00, sum01, sum10, sum11, sum20, sum21, sum30, sum31;
        Vector256<float> sum40, sum41, sum50, sum51;
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

        var panel = factors.Panel;
        var step = factors.ColumnStride;
        var column = (nint)0;
        for (var depth = factors.Depth; depth > 0; depth--)
        {
            var (right0, right1) = Load(panel);
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
            column += step;
            panel += Columns;
        }

        Store(product, sum00, sum01);
        Store(product + stride, sum10, sum11);
        Store(product + (2 * stride), sum20, sum21);
        Store(product + (3 * stride), sum30, sum31);
        Store(product + (4 * stride), sum40, sum41);
        Store(product + (5 * stride), sum50, sum51);
    }

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
