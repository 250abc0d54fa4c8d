using ScottPlot;
using Telar.Reporting.Results;
using Telar.Reporting.Results.Generation;

namespace Telar.Reporting.Figures;

/// <summary>
/// How far generated drawings are from real ones in the course of the training, and by class how many of them are named as
/// was asked and how much of the real variety they cover, each beside real drawings.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-scores</c>.</param>
/// <param name="metrics">The experiment's <c>metrics/&lt;experiment&gt;.json</c>.</param>
public sealed class GenerationScores(FigureHome home, string experiment, string metrics)
    : FigureStage(home, $"{experiment}-scores", experiment)
{
    private const float Height = 138;

    // Above the highest distance, so that the legend hides no part of the curve.
    private const double LegendRoom = 2.2;

    protected override IReadOnlyList<string> Sources => [metrics];

    protected override Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var scores = ResultsJson.Read<GenerationMetrics>(input(metrics));
        var named = scores.Protocols["named"].PerClass.ToDictionary(one => one.Label, one => one.Recall);
        var right = scores.Protocols["heldOut"].PerClass.ToDictionary(one => one.Label, one => one.Recall);
        ClassCoverage[] classes = [.. scores.Coverage.PerClass.OrderByDescending(one => one.Label, StringComparer.Ordinal)];

        var names = ByClass("share named so", [.. classes.Select(one => named[one.Label])], [.. classes.Select(one => right[one.Label])]);
        Panel.NameLeft(names, [.. classes.Select(one => Language.Class(one.Label))]);
        var coverage = ByClass("share covered", [.. classes.Select(one => one.Generated)], [.. classes.Select(one => one.Training)]);
        Panel.Name(coverage.Axes.Left, [.. classes.Select(_ => "")]);
        return Task.FromResult(new Figure(Figure.TextWidth, Height, [Distances(scores.Frechet), names, coverage], [0.42f, 0.33f, 0.25f]));
    }

    private Plot Distances(FrechetScores frechet)
    {
        var plot = Panel.Create(null, Language["epoch"], Language["Fréchet distance"]);
        var places = Enumerable.Range(0, frechet.Epochs.Count).Select(place => (double)place).ToArray();
        foreach (var (place, epoch) in frechet.Epochs.Index())
        {
            var seeds = plot.Add.Markers(
                epoch.Distance.Seeds.Select(_ => (double)place).ToArray(), epoch.Distance.Seeds.ToArray(), MarkerShape.OpenCircle, 4, Palette.Network);
            seeds.MarkerLineWidth = 0.7f;
        }

        var mean = plot.Add.ScatterLine(places, [.. frechet.Epochs.Select(epoch => epoch.Distance.Mean)], Palette.Network);
        mean.LineWidth = 1.4f;
        mean.LegendText = Language["generated"];
        Level(plot, frechet.Training, LinePattern.DenselyDashed, "training drawings");
        Level(plot, frechet.Floor, LinePattern.Dotted, "held-out drawings");
        plot.ShowLegend(Alignment.UpperRight);
        Panel.Name(plot.Axes.Bottom, [.. frechet.Epochs.Select(epoch => $"{epoch.Epoch}")]);
        plot.Axes.SetLimits(-0.4, places.Length - 0.6, 0, LegendRoom * frechet.Epochs.Max(epoch => epoch.Distance.Seeds.Max()));
        return plot;
    }

    private void Level(Plot plot, double value, LinePattern pattern, string name)
    {
        var line = plot.Add.HorizontalLine(value, 1, Palette.Baseline, pattern);
        line.LegendText = Language[name];
    }

    private Plot ByClass(string title, double[] generated, double[] real)
    {
        var plot = Panel.Create(null, Language[title], null);
        for (var place = 0; place < generated.Length; place++)
        {
            plot.Add.Line(generated[place], place, real[place], place).Color = Palette.LightGrey;
            plot.Add.Marker(real[place], place, MarkerShape.OpenSquare, 5, Palette.Baseline).MarkerLineWidth = 0.9f;
            plot.Add.Marker(generated[place], place, MarkerShape.FilledCircle, 5, Palette.Network);
        }

        plot.Axes.SetLimits(-0.05, 1.05, -0.7, generated.Length - 0.3);
        plot.Axes.Bottom.SetTicks([0, 0.5, 1], ["0", Language.Number(0.5, 1), "1"]);
        return plot;
    }
}
