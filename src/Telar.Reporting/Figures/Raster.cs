using ScottPlot;
using SkiaSharp;

namespace Telar.Reporting.Figures;

/// <summary>Small matrices as images. They are enlarged by repetition, so that a viewer's smoothing cannot blur them.</summary>
public static class Raster
{
    private const int WantedPixels = 800;
    private const int MostEnlargement = 8;

    /// <param name="plot">Where to draw.</param>
    /// <param name="cells">Colours by row (top first) and column.</param>
    /// <param name="rectangle">The place of the whole matrix, in the plot's coordinates.</param>
    public static void Add(Plot plot, Color[,] cells, CoordinateRect rectangle)
    {
        var (rows, columns) = (cells.GetLength(0), cells.GetLength(1));
        var enlargement = Math.Clamp(WantedPixels / columns, 1, MostEnlargement);
        using var bitmap = new SKBitmap(columns * enlargement, rows * enlargement, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        bitmap.Pixels = Enumerable.Range(0, bitmap.Width * bitmap.Height)
            .Select(i => cells[i / bitmap.Width / enlargement, i % bitmap.Width / enlargement].ToSKColor())
            .ToArray();
        plot.Add.ImageRect(new Image(bitmap), rectangle).AntiAlias = false;
    }
}
