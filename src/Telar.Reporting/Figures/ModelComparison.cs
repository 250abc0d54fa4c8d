using ScottPlot;
using ScottPlot.TickGenerators;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// Each network (diamonds) below its baselines (circles) on each test set: accuracy (filled) and macro-F1 (open), the
/// network's with 95 % intervals over seeds. Points, not bars: the axis need not start at zero. The most frequent
/// class is left to the table: it lies so far off that all other differences would vanish.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiments">From top to bottom.</param>
public sealed class ModelComparison(FigureHome home, IReadOnlyList<ReportedExperiment> experiments)
    : FigureStage(home, "comparison", null)
{
    private const float RowHeight = 10;
    private const string LeftOut = "majority";

    protected override object Settings => new { Experiments = experiments };

    protected override IReadOnlyList<string> Sources => experiments.Select(experiment => experiment.Metrics).ToArray();

    protected override Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var plot = Panel.Create(null, Language["accuracy (filled), macro-F1 (open)"], null);
        var names = new List<string>();
        plot.Grid.YAxisStyle.IsVisible = false;
        foreach (var experiment in experiments)
        {
            var metrics = ResultsJson.Read<ExperimentMetrics>(input(experiment.Metrics));
            foreach (var test in experiment.Tests)
            {
                names.Add($"{experiment.Title}, {test.Title}:");
                var systems = SystemScores.Of(metrics, experiment, test.Protocol);
                foreach (var system in systems.Where(system => system.Key != LeftOut))
                {
                    Join(plot, system, names.Count);
                    Point(plot, system.MacroF1, names.Count, system.IsModel, system.IsModel ? MarkerShape.OpenDiamond : MarkerShape.OpenCircle);
                    Point(plot, system.Accuracy, names.Count, system.IsModel, system.IsModel ? MarkerShape.FilledDiamond : MarkerShape.FilledCircle);
                    names.Add(system.IsModel ? system.Name : Language[system.Name]);
                }
            }
        }

        Panel.NameLeft(plot, names);
        Panel.ScaleAround(plot);
        plot.Axes.SetLimitsY(names.Count - 0.3, -0.7);
        plot.Axes.Bottom.TickGenerator = new NumericFixedInterval(0.1);
        return Task.FromResult(new Figure(Figure.TextWidth, (RowHeight * names.Count) + 40, plot));
    }

    // Shows which two points are one system.
    private static void Join(Plot plot, SystemScores system, int row)
    {
        var line = plot.Add.Line(system.Accuracy.Mean, row, system.MacroF1.Mean, row);
        line.LineColor = Palette.LightGrey;
        line.LineWidth = 1;
    }

    private static void Point(Plot plot, Score score, int row, bool isModel, MarkerShape shape)
    {
        var color = isModel ? Palette.Network : Palette.Baseline;
        var interval = plot.Add.Line(score.Low, row, score.High, row);
        interval.LineColor = color;
        interval.LineWidth = 1;
        var marker = plot.Add.Marker(score.Mean, row, shape, isModel ? 6 : 5, color);
        marker.MarkerLineWidth = 0.9f;
    }
}
