using ScottPlot;

namespace Telar.Reporting.Figures;

/// <summary>A coarse map of heat over a picture: the picture pale and grey, the heat in one colour, no hue to confuse.</summary>
public static class HeatOverlay
{
    private const double MostHeat = 0.85;

    /// <param name="picture">Colours by row and column.</param>
    /// <param name="heat">0 to 1, of fewer rows and columns.</param>
    public static Color[,] Of(Color[,] picture, double[,] heat)
    {
        var (rows, columns) = (picture.GetLength(0), picture.GetLength(1));
        var colors = new Color[rows, columns];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
            {
                var grey = Colors.White.MixedWith(Grey(picture[row, column]), 0.5);
                var here = Interpolated(heat, (row + 0.5) / rows, (column + 0.5) / columns);
                colors[row, column] = grey.MixedWith(Palette.Vermilion, MostHeat * here);
            }

        return colors;
    }

    /// <summary>Bilinear between the centres of the cells, constant beyond the outermost ones.</summary>
    /// <param name="map">Values by row and column.</param>
    /// <param name="down">Share of the height, in [0, 1].</param>
    /// <param name="right">Share of the width, in [0, 1].</param>
    public static double Interpolated(double[,] map, double down, double right)
    {
        var (top, bottom, low) = Neighbours(down, map.GetLength(0));
        var (left, far, across) = Neighbours(right, map.GetLength(1));
        var upper = map[top, left] + (across * (map[top, far] - map[top, left]));
        var lower = map[bottom, left] + (across * (map[bottom, far] - map[bottom, left]));
        return upper + (low * (lower - upper));
    }

    private static (int First, int Second, double Share) Neighbours(double place, int cells)
    {
        var position = Math.Clamp((place * cells) - 0.5, 0, cells - 1);
        var first = Math.Min((int)position, cells - 1);
        return (first, Math.Min(first + 1, cells - 1), position - first);
    }

    private static Color Grey(Color color)
    {
        // Luma of BT.601.
        var level = (byte)Math.Round((0.299 * color.Red) + (0.587 * color.Green) + (0.114 * color.Blue));
        return new Color(level, level, level);
    }
}
