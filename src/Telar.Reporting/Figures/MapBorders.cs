using ScottPlot;

namespace Telar.Reporting.Figures;

/// <summary>Grey lines between regions: they stay apart where their colours have the same grey.</summary>
public static class MapBorders
{
    /// <summary>Parts of a cell's side; the last of them is the line.</summary>
    private const int Parts = 4;

    /// <param name="regions">By row and column; null is outside of all.</param>
    /// <param name="colors">Of each cell.</param>
    /// <returns>Four times as many rows and columns.</returns>
    public static Color[,] Draw(string?[,] regions, Color[,] colors)
    {
        var (rows, columns) = (regions.GetLength(0), regions.GetLength(1));
        var drawn = new Color[rows * Parts, columns * Parts];
        for (var row = 0; row < drawn.GetLength(0); row++)
            for (var column = 0; column < drawn.GetLength(1); column++)
            {
                var (y, x) = (row / Parts, column / Parts);
                var isBorder = (row % Parts == Parts - 1 && Differ(y, x, y + 1, x)) || (column % Parts == Parts - 1 && Differ(y, x, y, x + 1));
                drawn[row, column] = isBorder ? Palette.Grey : colors[y, x];
            }

        return drawn;

        bool Differ(int y, int x, int nextY, int nextX) =>
            nextY < rows && nextX < columns && regions[y, x] is { } one && regions[nextY, nextX] is { } other && one != other;
    }
}
