using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// One factor: the validation macro-F1 of each level (bar: mean, symbols: repeats), and its course over the epochs.
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
    private const double SymbolRoom = 0.15;

    protected override IReadOnlyList<string> Sources => [comparison];

    protected override Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var levels = ResultsJson.Read<Comparison>(input(comparison)).Of(factor).Levels;
        // Long names take their room from the curves, or else the ticks under the scores would touch.
        var left = 0.62f + Math.Clamp(0.01f * (levels.Max(level => Name(level).Length) - 14), 0, 0.08f);
        return Task.FromResult(new Figure(
            Figure.TextWidth / 2, Math.Max(84, 40 + (RowHeight * levels.Count)), [Scores(levels), Curves(levels)], [left, 1 - left]));
    }

    private string Name(LevelScores level) => Language.In(factor, level.Name);

    private Plot Scores(IReadOnlyList<LevelScores> levels)
    {
        var plot = Panel.Create(null, Language["macro-F1"], null);
        foreach (var (index, level) in levels.Index())
        {
            var position = levels.Count - 1 - index;
            var color = Palette.ColorOf(index);
            var repeats = plot.Add.Markers(
                level.MacroF1.Seeds.ToArray(),
                level.MacroF1.Seeds.Select(_ => (double)position).ToArray(),
                Palette.SymbolOf(index),
                4,
                color);
            repeats.MarkerLineWidth = 0.7f;
            plot.Add.Marker(level.MacroF1.Mean, position, MarkerShape.VerticalBar, 8, color).MarkerLineWidth = 1.6f;
        }

        Panel.NameLeft(plot, [.. levels.Reverse().Select(Name)]);
        Panel.ScaleAround(plot);
        plot.Axes.SetLimitsY(-0.7, levels.Count - 0.3);
        TwoTicks.Set(plot.Axes.Bottom, Language);
        return plot;
    }

    private Plot Curves(IReadOnlyList<LevelScores> levels)
    {
        var plot = Panel.Create(null, Language["epoch"], Language["macro-F1"]);
        var epochs = levels.Max(level => level.Curve.Count);
        foreach (var (index, level) in levels.Index())
        {
            var line = plot.Add.Scatter(Enumerable.Range(1, level.Curve.Count).ToArray(), level.Curve.ToArray(), Palette.ColorOf(index));
            line.LineWidth = 0.9f;
            line.MarkerShape = Palette.SymbolOf(index);
            line.MarkerSize = 4;
            line.MarkerLineWidth = 0.7f;
            line.MarkerLineColor = line.Color;
        }

        Panel.ScaleAround(plot);
        // Room for the whole of the last symbol.
        plot.Axes.SetLimitsX(plot.Axes.Bottom.Min, plot.Axes.Bottom.Max + (SymbolRoom * (epochs - 1)));
        var ends = new[] { 1, epochs }.Distinct().ToArray();
        plot.Axes.Bottom.SetTicks([.. ends.Select(epoch => (double)epoch)], [.. ends.Select(epoch => $"{epoch}")]);
        TwoTicks.Set(plot.Axes.Left, Language);
        return plot;
    }
}
