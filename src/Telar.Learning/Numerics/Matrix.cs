using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace Telar.Learning.Numerics;

/// <summary>A view of float32 numbers as rows and columns; whoever made it keeps the memory alive.</summary>
/// <param name="start">The first number.</param>
/// <param name="rows">Rows.</param>
/// <param name="columns">Columns.</param>
/// <param name="rowStride">Numbers from one row to the next.</param>
/// <param name="columnStride">Numbers from one column to the next.</param>
internal readonly unsafe struct Matrix(float* start, int rows, int columns, nint rowStride, nint columnStride)
{
    public float* Start { get; } = start;

    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    public nint RowStride { get; } = rowStride;

    public nint ColumnStride { get; } = columnStride;

    /// <summary>The same numbers with rows for columns.</summary>
    public Matrix Transposed => new(Start, Columns, Rows, ColumnStride, RowStride);

    /// <summary>Rows that lie one after the other without gaps.</summary>
    public static Matrix Of(float* start, int rows, int columns) => new(start, rows, columns, columns, 1);

    /// <summary>The last dimension of a contiguous tensor as columns, all others as rows.</summary>
    public static Matrix Of(Tensor tensor)
    {
        var columns = (int)tensor.shape[^1];
        return Of(StartOf(tensor), (int)(tensor.numel() / columns), columns);
    }

    /// <summary>The first number of a contiguous float32 tensor in the processor's memory.</summary>
    public static float* StartOf(Tensor tensor) =>
        (float*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(tensor.bytes));

    public Matrix Slice(int firstRow, int rows) => new(Start + (firstRow * RowStride), rows, Columns, RowStride, ColumnStride);

    public Span<float> Row(int row) => new(Start + (row * RowStride), Columns);
}
