using System.Runtime.Intrinsics;

namespace Telar.Learning.Numerics;

/// <summary>Sums over the rows of a matrix, one after the other, so with the same bits on every processor.</summary>
internal static unsafe class RowSum
{
    private static readonly int Width = Vector256<float>.Count;

    /// <param name="rows">Of column stride 1.</param>
    /// <param name="sum">One row of as many columns; written.</param>
    public static void Of(Matrix rows, Matrix sum)
    {
        sum.Row(0).Clear();
        for (var row = 0; row < rows.Rows; row++)
            Add(rows.Start + (row * rows.RowStride), sum.Start, rows.Columns);
    }

    private static void Add(float* row, float* sum, int columns)
    {
        var column = 0;
        for (; column + Width <= columns; column += Width)
            (Vector256.Load(sum + column) + Vector256.Load(row + column)).Store(sum + column);
        for (; column < columns; column++)
            sum[column] += row[column];
    }
}
