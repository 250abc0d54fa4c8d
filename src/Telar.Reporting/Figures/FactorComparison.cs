using ScottPlot;
using ScottPlot.TickGenerators;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// One factor: the validation macro-F1 of each level (bar: mean, circles: repeats), and its course over the epochs.
/// Half as wide as the text.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-&lt;factor&gt;</c>.</param>
/// <param name="comparison">The experiment's <c>comparisons/&lt;experiment&gt;.json</c>.</param>
/// <param name="factor">Name of the factor.</param>
public sealed class FactorComparison(FigureHome home, string experiment, string comparison, string factor)
    : FigureStage(home, $"{experiment}-{factor}", experiment)
{
    private const float RowHeight = 11;

    protected override IReadOnlyList<string> Sources => [comparison];

    protected override Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var levels = ResultsJson.Read<Comparison>(input(comparison)).Of(factor).Levels;
        return Task.FromResult(new Figure(
            Figure.TextWidth / 2, Math.Max(84, 40 + (RowHeight * levels.Count)), [Scores(levels), Curves(levels)], [0.6f, 0.4f]));
    }

    private Plot Scores(IReadOnlyList<LevelScores> levels)
    {
        var plot = Panel.Create(null, Language["macro-F1"], null);
        foreach (var (index, level) in levels.Index())
        {
            var position = levels.Count - 1 - index;
            var color = ColorOf(index);
            var repeats = plot.Add.Markers(
                level.MacroF1.Seeds.ToArray(),
                level.MacroF1.Seeds.Select(_ => (double)position).ToArray(),
                MarkerShape.OpenCircle,
                4,
                color);
            repeats.MarkerLineWidth = 0.7f;
            plot.Add.Marker(level.MacroF1.Mean, position, MarkerShape.VerticalBar, 8, color).MarkerLineWidth = 1.6f;
        }

        Panel.NameLeft(plot, [.. levels.Reverse().Select(level => Language.In(factor, level.Name))]);
        plot.Axes.AutoScale();
        plot.Axes.SetLimitsY(-0.7, levels.Count - 0.3);
        return plot;
    }

    private Plot Curves(IReadOnlyList<LevelScores> levels)
    {
        var plot = Panel.Create(null, Language["epoch"], null);
        foreach (var (index, level) in levels.Index())
        {
            var epochs = Enumerable.Range(1, level.Curve.Count).Select(epoch => (double)epoch).ToArray();
            var line = plot.Add.ScatterLine(epochs, [.. level.Curve], ColorOf(index));
            line.LineWidth = 1.1f;
            line.LinePattern = index % 2 == 0 ? LinePattern.Solid : LinePattern.Dashed;
        }

        plot.Axes.Bottom.TickGenerator = new NumericAutomatic { IntegerTicksOnly = true };
        return plot;
    }

    private static Color ColorOf(int level) => Palette.Categories[level % Palette.Categories.Length];
}
