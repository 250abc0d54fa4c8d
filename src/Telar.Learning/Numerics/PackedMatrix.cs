using System.Buffers;

namespace Telar.Learning.Numerics;

/// <summary>
/// The right factor of products of matrices, copied into panels of <see cref="Tile.Columns"/> columns that the
/// processor reads from first to last. Each number of a product is one chain of fused multiply-adds in the order of
/// the rows of this factor, so it has the same bits on every processor, whatever the other rows and columns are.
/// </summary>
internal sealed unsafe class PackedMatrix : IDisposable
{
    // A panel of so many rows, and what it is multiplied with, stay in the first cache.
    private static readonly int RowsAtOnce = 4096 / Tile.Columns;
    private const int CacheLine = 64 / sizeof(float);

    private readonly int rows;
    private readonly int columns;
    private readonly float[] memory;
    private readonly MemoryHandle pin;
    private readonly float* panels;

    /// <param name="right">The factor; of any strides, and of one row at least.</param>
    public PackedMatrix(Matrix right)
    {
        (rows, columns) = (right.Rows, right.Columns);
        var count = (columns + Tile.Columns - 1) / Tile.Columns;
        // From a pool: memory that the system hands out anew takes as long as a small product.
        memory = ArrayPool<float>.Shared.Rent((rows * count * Tile.Columns) + CacheLine);
        pin = memory.AsMemory().Pin();
        panels = Aligned((float*)pin.Pointer);
        for (var panel = 0; panel < count; panel++)
            Pack(right, panel * Tile.Columns);
    }

    /// <summary><paramref name="product"/> = <paramref name="left"/> × this.</summary>
    /// <param name="left">Of any strides.</param>
    /// <param name="product">Of column stride 1.</param>
    public void Multiply(Matrix left, Matrix product) => Multiply(left, product, adds: false);

    /// <summary><paramref name="product"/> += <paramref name="left"/> × this; each chain starts with the number there.</summary>
    public void MultiplyAdd(Matrix left, Matrix product) => Multiply(left, product, adds: true);

    public void Dispose()
    {
        pin.Dispose();
        ArrayPool<float>.Shared.Return(memory);
    }

    /// <summary>The product, or its sum with what stands there.</summary>
    public void Multiply(Matrix left, Matrix product, bool adds)
    {
        if (left.Columns != rows || product.Columns != columns || product.Rows != left.Rows)
        {
            throw new ArgumentException(
                $"{left.Rows} x {left.Columns} times {rows} x {columns} is not {product.Rows} x {product.Columns}", nameof(product));
        }

        for (var first = 0; first < rows; first += RowsAtOnce)
            for (var column = 0; column < columns; column += Tile.Columns)
                Multiply(left, product, first, column, adds || first > 0);
    }

    /// <summary>Some rows of one panel.</summary>
    private void Multiply(Matrix left, Matrix product, int first, int column, bool adds)
    {
        var panel = panels + ((nint)column * rows) + (first * Tile.Columns);
        var depth = Math.Min(RowsAtOnce, rows - first);
        var width = Math.Min(Tile.Columns, columns - column);
        for (var row = 0; row < left.Rows; row += Tile.Rows)
        {
            var height = Math.Min(Tile.Rows, left.Rows - row);
            var factors = new TileFactors(
                left.Start + (row * left.RowStride) + (first * left.ColumnStride), left.RowStride, left.ColumnStride, height, panel, depth);
            var target = product.Start + (row * product.RowStride) + column;
            if (height == Tile.Rows && width == Tile.Columns)
                Tile.Multiply(factors, target, product.RowStride, adds);
            else
                Tile.MultiplyPart(factors, target, product.RowStride, width, adds);
        }
    }

    private void Pack(Matrix right, int column)
    {
        var width = Math.Min(Tile.Columns, columns - column);
        var panel = panels + ((nint)column * rows);
        if (width < Tile.Columns)
            new Span<float>(panel, rows * Tile.Columns).Clear();
        var source = right.Start + (column * right.ColumnStride);
        if (right.ColumnStride == 1)
            PackRows(source, right.RowStride, panel, width);
        else
            PackColumns(source, right, panel, width);
    }

    private void PackRows(float* source, nint stride, float* panel, int width)
    {
        for (var row = 0; row < rows; row++)
            new ReadOnlySpan<float>(source + (row * stride), width).CopyTo(new Span<float>(panel + (row * Tile.Columns), width));
    }

    private void PackColumns(float* source, Matrix right, float* panel, int width)
    {
        for (var row = 0; row < rows; row++, source += right.RowStride, panel += Tile.Columns)
        {
            var from = source;
            for (var column = 0; column < width; column++, from += right.ColumnStride)
                panel[column] = *from;
        }
    }

    private static float* Aligned(float* start)
    {
        var last = (nuint)(CacheLine * sizeof(float)) - 1;
        return (float*)(((nuint)start + last) & ~last);
    }
}
