namespace Telar.Learning.Numerics;

/// <summary>What is multiplied for a <see cref="Tile"/>.</summary>
/// <param name="left">The first number of the left factor's rows.</param>
/// <param name="rowStride">From one of its rows to the next.</param>
/// <param name="columnStride">From one of its columns to the next.</param>
/// <param name="height">How many of its rows there are, from 1 to <see cref="Tile.Rows"/>.</param>
/// <param name="panel">The right factor, row by row of <see cref="Tile.Columns"/> numbers.</param>
/// <param name="depth">Columns of the left and rows of the right factor.</param>
internal readonly unsafe struct TileFactors(
    float* left, nint rowStride, nint columnStride, int height, float* panel, int depth)
{
    public nint ColumnStride { get; } = columnStride;

    public int Height { get; } = height;

    public float* Panel { get; } = panel;

    public int Depth { get; } = depth;

    /// <summary>A row of the left factor; one that is not there is the last one, and nobody reads its products.</summary>
    public float* Row(int row) => left + (Math.Min(row, Height - 1) * rowStride);
}
