using ScottPlot;

namespace Telar.Reporting.Figures;

/// <summary>Points of classes, each class with a shape and colour of its own, and the legend that names them.</summary>
internal static class ClassMarkers
{
    private const float LegendSize = 5;

    /// <param name="plot">Where the points are added.</param>
    /// <param name="index">Of the class, from 0; it decides shape and colour.</param>
    /// <param name="points">In the plot's coordinates.</param>
    /// <param name="size">In points.</param>
    /// <param name="line">Width of the shapes' lines in points.</param>
    public static void Add(Plot plot, int index, IEnumerable<Coordinates> points, float size, float line)
    {
        var markers = plot.Add.Markers(points.ToArray(), Palette.SymbolOf(index), size, Palette.ColorOf(index));
        markers.MarkerLineWidth = line;
    }

    /// <summary>A panel that holds nothing but the legend.</summary>
    public static Plot Legend(IReadOnlyList<string> names)
    {
        var plot = Panel.CreateBare();
        plot.Legend.SymbolWidth = 6;
        plot.Legend.Margin = new PixelPadding(2);
        plot.ShowLegend(
            names.Select((name, index) => new LegendItem
            {
                LabelText = name,
                MarkerShape = Palette.SymbolOf(index),
                MarkerSize = LegendSize,
                MarkerColor = Palette.ColorOf(index),
            }),
            Alignment.MiddleLeft);
        return plot;
    }
}
