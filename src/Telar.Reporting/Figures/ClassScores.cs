using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>F1 of each class on the main test set, best on top.</summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-classes</c>.</param>
/// <param name="metrics">The experiment's <c>metrics/&lt;experiment&gt;.json</c>.</param>
public sealed class ClassScores(FigureHome home, string experiment, string metrics)
    : FigureStage(home, $"{experiment}-classes", experiment)
{
    protected override IReadOnlyList<string> Sources => [metrics];

    protected override Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var classes = ResultsJson.Read<ExperimentMetrics>(input(metrics)).Test.PerClass
            .OrderBy(score => score.F1).ThenByDescending(score => score.Label, StringComparer.Ordinal).ToArray();
        var plot = Panel.Create(null, Language["F1"], null);
        for (var i = 0; i < classes.Length; i++)
        {
            plot.Add.Plottable(new HorizontalBar(i, classes[i].F1, Palette.Network));
            var value = plot.Add.Text(Language.Number(classes[i].F1, 2), classes[i].F1, i);
            value.LabelFontSize = Panel.SmallTextSize;
            value.LabelAlignment = Alignment.MiddleLeft;
            value.OffsetX = 3;
        }

        Panel.NameLeft(plot, classes.Select(score => $"{Language.Class(score.Label)} ({score.Support:0})").ToArray());
        // Room for the number behind a bar of one.
        plot.Axes.SetLimits(0, 1.35, -0.6, classes.Length - 0.4);
        plot.HideGrid();
        return Task.FromResult(new Figure(160, 34 + (12 * classes.Length), plot));
    }
}
