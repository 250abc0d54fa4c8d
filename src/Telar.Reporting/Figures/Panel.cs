using ScottPlot;
using ScottPlot.TickGenerators;

namespace Telar.Reporting.Figures;

/// <summary>Empty panels in the paper's style: 8 pt text, hairline frame left and below, pale grid.</summary>
public static class Panel
{
    public const float TextSize = 8;
    public const float SmallTextSize = 7;
    private const float LabelRoom = 14;
    private const double Outside = 0.04;

    /// <param name="title">Short heading of the panel; null where the caption says it.</param>
    /// <param name="x">Horizontal label with its unit.</param>
    /// <param name="y">Vertical label with its unit.</param>
    public static Plot Create(string? title, string? x, string? y)
    {
        var plot = new Plot();
        plot.Axes.Title.IsVisible = title is not null;
        plot.Axes.Title.Label.Text = title ?? "";
        plot.Axes.Title.MaximumSize = 16;
        Style(plot.Axes.Title.Label, TextSize);
        plot.Axes.Bottom.Label.Text = x ?? "";
        plot.Axes.Left.Label.Text = y ?? "";
        foreach (var axis in plot.Axes.GetAxes())
        {
            Style(axis.Label, TextSize);
            Style(axis.TickLabelStyle, SmallTextSize);
            axis.FrameLineStyle.Width = 0.5f;
            axis.MajorTickStyle.Width = 0.5f;
            axis.MajorTickStyle.Length = 2.5f;
            axis.MinorTickStyle.Length = 0;
        }

        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Axes.Right.MinimumSize = 8;
        plot.Axes.Top.MinimumSize = title is null ? 6 : 0;
        plot.Grid.MajorLineColor = Palette.LightGrey;
        plot.Grid.MajorLineWidth = 0.4f;
        plot.HideLegend();
        plot.Legend.FontSize = SmallTextSize;
        plot.Legend.OutlineWidth = 0;
        plot.Legend.ShadowColor = Colors.Transparent;
        plot.Legend.BackgroundColor = Colors.White.WithAlpha(0.8);
        plot.Legend.Padding = new PixelPadding(3);
        plot.Legend.InterItemPadding = new PixelPadding(2, 4, 1, 1);
        plot.Legend.SymbolWidth = 12;
        return plot;
    }

    /// <summary>A panel without axes or margins.</summary>
    public static Plot CreateBare()
    {
        var plot = Create(null, null, null);
        plot.Layout.Frameless();
        plot.HideAxesAndGrid();
        return plot;
    }

    /// <summary>Sets the limits to hold all data, with room for the outermost symbols.</summary>
    public static void ScaleAround(Plot plot)
    {
        plot.Axes.AutoScale();
        var limits = plot.Axes.GetLimits();
        var (x, y) = (Outside * limits.HorizontalSpan, Outside * limits.VerticalSpan);
        plot.Axes.SetLimits(limits.Left - x, limits.Right + x, limits.Bottom - y, limits.Top + y);
    }

    /// <summary>Names at whole positions instead of numbers.</summary>
    public static void Name(IAxis axis, IReadOnlyList<string> names)
    {
        axis.TickGenerator = new NumericManual(
            Enumerable.Range(0, names.Count).Select(i => (double)i).ToArray(), names.ToArray());
        axis.MajorTickStyle.Length = 0;
    }

    /// <summary>Names under the axis, turned so that long ones do not touch.</summary>
    public static void NameBelow(Plot plot, IReadOnlyList<string> names)
    {
        Name(plot.Axes.Bottom, names);
        plot.Axes.Bottom.TickLabelStyle.Rotation = -90;
        plot.Axes.Bottom.TickLabelStyle.Alignment = Alignment.MiddleRight;
        plot.Axes.Bottom.MinimumSize = Room(names) + LabelRoom;
    }

    /// <summary>Names left of the axis.</summary>
    public static void NameLeft(Plot plot, IReadOnlyList<string> names)
    {
        Name(plot.Axes.Left, names);
        plot.Axes.Left.MinimumSize = Room(names);
    }

    // Lato's mean advance is less than half its size, which leaves something for capitals.
    private static float Room(IReadOnlyList<string> names) => (names.Max(name => name.Length) * SmallTextSize * 0.5f) + 6;

    private static void Style(LabelStyle label, float size)
    {
        label.FontSize = size;
        label.Bold = false;
        label.ForeColor = Palette.Black;
    }
}
