using ScottPlot;
using SkiaSharp;

namespace Telar.Reporting.Figures;

/// <summary>A bar from zero to a value, centred on a whole position of the vertical axis.</summary>
public sealed class HorizontalBar(double position, double value, Color color) : IPlottable
{
    private const double HalfThickness = 0.36;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => new(0, value, position - HalfThickness, position + HalfThickness);

    public void Render(RenderPack rp)
    {
        using var paint = new SKPaint { Color = color.ToSKColor(), IsAntialias = true };
        var bar = Axes.GetPixelRect(new CoordinateRect(0, value, position - HalfThickness, position + HalfThickness));
        rp.Canvas.DrawRect(bar.ToSKRect(), paint);
    }
}
