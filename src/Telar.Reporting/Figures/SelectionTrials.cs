using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>The candidates of a selection, best on top: a dot for each fold, a bar for the mean.</summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-selection</c>.</param>
/// <param name="selection">The experiment's <c>selection/&lt;experiment&gt;.json</c>.</param>
public sealed class SelectionTrials(FigureHome home, string experiment, string selection)
    : FigureStage(home, $"{experiment}-selection", experiment)
{
    protected override IReadOnlyList<string> Sources => [selection];

    protected override Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var result = ResultsJson.Read<Selection>(input(selection));
        var trials = result.Trials.OrderBy(trial => trial.Mean).ThenByDescending(trial => trial.Index).ToArray();
        var plot = Panel.Create(null, result.Criterion, null);
        for (var i = 0; i < trials.Length; i++)
        {
            var color = trials[i].Index == result.Chosen ? Palette.Vermilion : Palette.Blue;
            var folds = plot.Add.Markers(
                trials[i].Folds.ToArray(), trials[i].Folds.Select(_ => (double)i).ToArray(), MarkerShape.OpenCircle, 5, color);
            folds.MarkerLineWidth = 0.8f;
            var mean = plot.Add.Marker(trials[i].Mean, i, MarkerShape.VerticalBar, 9, color);
            mean.MarkerLineWidth = 1.6f;
        }

        Panel.NameLeft(plot, trials.Select(trial => trial.Index == result.Chosen ? $"chosen: {trial.Name}" : trial.Name).ToArray());
        plot.Axes.AutoScale();
        plot.Axes.SetLimitsY(-0.6, trials.Length - 0.4);
        return Task.FromResult(new Figure(Figure.TextWidth, 36 + (13 * trials.Length), plot));
    }
}
