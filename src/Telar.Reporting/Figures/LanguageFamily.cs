using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>The most confused pairs of languages, on the tree of their family and on a map.</summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-family</c>.</param>
/// <param name="predictions">The experiment's <c>predictions/&lt;experiment&gt;.parquet</c>.</param>
/// <param name="languages"><c>languages.parquet</c>: language, name, division, branch, latitude, longitude.</param>
public sealed class LanguageFamily(FigureHome home, string experiment, string predictions, string languages)
    : FigureStage(home, $"{experiment}-family", experiment)
{
    private const int MostPairs = 6;
    private const float Margin = 5;
    private const float MapLeft = 268;

    protected override IReadOnlyList<string> Sources => [predictions, languages];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var family = await FamilyLanguage.ReadAsync(input(languages), cancellation);
        var pairs = ConfusedPair.Worst(await Predictions.ReadAsync(input(predictions), "main", cancellation), MostPairs);
        var height = (FamilyTree.RowHeight * family.Count) + (2 * Margin);

        // One unit of both axes is a point, so that tree and map share one panel.
        var plot = Panel.CreateBare();
        plot.Axes.SetLimits(0, Figure.TextWidth, 0, height);
        var strokes = new ConfusionStrokes(family, pairs);
        new FamilyTree(family, height - Margin).Draw(plot, strokes);
        new FamilyMap(family, new CoordinateRect(MapLeft, Figure.TextWidth - Margin, Margin, height - Margin)).Draw(plot, strokes);
        return new Figure(Figure.TextWidth, height, plot);
    }
}
