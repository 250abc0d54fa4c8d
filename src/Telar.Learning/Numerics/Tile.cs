using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Telar.Learning.Numerics;

/// <summary>
/// The part of a product of matrices that is held in the registers of the processor (Goto and van de Geijn 2008), as
/// large as they allow. Each number is one chain of fused multiply-adds, so its bits do not depend on that.
/// </summary>
internal static unsafe class Tile
{
    public static int Rows { get; } = IsWide ? WideTile.Rows : NarrowTile.Rows;

    public static int Columns { get; } = IsWide ? WideTile.Columns : NarrowTile.Columns;

    private static bool IsWide => Vector512.IsHardwareAccelerated;

    /// <summary>A whole part.</summary>
    /// <param name="factors">Of any height.</param>
    /// <param name="product">The first number.</param>
    /// <param name="stride">From one of its rows to the next.</param>
    /// <param name="adds">Whether the product is added to what stands there.</param>
    public static void Multiply(in TileFactors factors, float* product, nint stride, bool adds)
    {
        if (IsWide)
            WideTile.Multiply(factors, product, stride, adds);
        else
            NarrowTile.Multiply(factors, product, stride, adds);
    }

    /// <summary>A part that sticks out over the last row or column of the product.</summary>
    /// <param name="factors">What is multiplied.</param>
    /// <param name="product">The first number.</param>
    /// <param name="stride">From one of its rows to the next.</param>
    /// <param name="width">How many columns there are.</param>
    /// <param name="adds">Whether the product is added to what stands there.</param>
    [SkipLocalsInit]
    public static void MultiplyPart(in TileFactors factors, float* product, nint stride, int width, bool adds)
    {
        var whole = stackalloc float[Rows * Columns];
        for (var row = 0; adds && row < factors.Height; row++)
            new ReadOnlySpan<float>(product + (row * stride), width).CopyTo(new Span<float>(whole + (row * Columns), width));
        Multiply(factors, whole, Columns, adds);
        for (var row = 0; row < factors.Height; row++)
            new ReadOnlySpan<float>(whole + (row * Columns), width).CopyTo(new Span<float>(product + (row * stride), width));
    }
}
