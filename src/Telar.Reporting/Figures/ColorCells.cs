using ScottPlot;
using SkiaSharp;

namespace Telar.Reporting.Figures;

/// <summary>
/// A matrix of coloured cells, drawn as rectangles: sharp at any size, where viewers smooth images.
/// Cell [row, column] is centred on (column, row); row 0 is on top when the axis is inverted.
/// </summary>
public sealed class ColorCells(Color[,] cells) : IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => new(-0.5, cells.GetLength(1) - 0.5, -0.5, cells.GetLength(0) - 0.5);

    public void Render(RenderPack rp)
    {
        // Antialiased neighbours would show a hairline of the background between them.
        using var paint = new SKPaint { IsAntialias = false, Style = SKPaintStyle.Fill };
        for (var row = 0; row < cells.GetLength(0); row++)
            for (var column = 0; column < cells.GetLength(1); column++)
            {
                var color = cells[row, column];
                if (color.Alpha == 0)
                    continue;

                paint.Color = color.ToSKColor();
                var rectangle = Axes.GetPixelRect(new CoordinateRect(column - 0.5, column + 0.5, row - 0.5, row + 0.5));
                rp.Canvas.DrawRect(rectangle.ToSKRect(), paint);
            }
    }
}
