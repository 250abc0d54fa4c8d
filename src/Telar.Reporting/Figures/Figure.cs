using ScottPlot;
using ScottPlot.TickGenerators;
using SkiaSharp;
using Telar.Reporting.Localization;

namespace Telar.Reporting.Figures;

/// <summary>A drawing of one panel or several beside each other, in print size.</summary>
/// <param name="Width">Width in points of 1/72 inch; the text block of the paper is 396 wide.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Panels">The panels from left to right.</param>
/// <param name="Shares">The share of the width that each panel takes.</param>
public sealed record Figure(float Width, float Height, IReadOnlyList<Plot> Panels, IReadOnlyList<float> Shares) : IDisposable
{
    public const float TextWidth = 396;

    public Figure(float width, float height, Plot plot)
        : this(width, height, [plot], [1])
    {
    }

    /// <summary>Panels of equal width.</summary>
    public Figure(float width, float height, IReadOnlyList<Plot> panels)
        : this(width, height, panels, panels.Select(_ => 1f / panels.Count).ToArray())
    {
    }

    public void Draw(SKCanvas canvas)
    {
        canvas.Clear(SKColors.White);
        var left = 0f;
        foreach (var (panel, share) in Panels.Zip(Shares))
        {
            // A panel that is drawn for the first time is drawn twice, since its layout depends on its ticks.
            if (panel.RenderManager.RenderCount == 0)
                panel.RenderInMemory((int)(share * Width), (int)Height);

            // A panel would wipe out those before it: it clears the whole canvas, not its own part.
            panel.RenderManager.ClearCanvasBeforeEachRender = false;
            panel.FigureBackground.Color = Colors.Transparent;
            var right = left + (share * Width);
            panel.Render(canvas, new PixelRect(left, right, Height, 0));
            left = right;
        }
    }

    /// <summary>Sets every text in the font.</summary>
    public Figure In(FigureFont font)
    {
        foreach (var panel in Panels)
            font.ApplyTo(panel);

        return this;
    }

    /// <summary>Writes the numbers of the axes as the language does.</summary>
    public Figure With(Language language)
    {
        foreach (var axis in Panels.SelectMany(panel => panel.Axes.GetAxes()))
        {
            if (axis.TickGenerator is NumericAutomatic automatic)
                automatic.LabelFormatter = Localized(automatic.LabelFormatter);
            else if (axis.TickGenerator is NumericFixedInterval even)
                even.LabelFormatter = Localized(even.LabelFormatter);
        }

        return this;

        Func<double, string> Localized(Func<double, string> format) => value => language.Number(format(value));
    }

    public void Dispose()
    {
        foreach (var panel in Panels)
            panel.Dispose();
    }
}
