using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// Left, the test accuracy of each method by the share of labelled rows, with 95 % intervals over seeds, and of nearest
/// neighbours. Right, a map of the rows that are labelled at the smallest share, and of the test places that most seeds of
/// the last method get right and most of the first do not, or the other way round.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-shares</c>.</param>
/// <param name="files">What it reads.</param>
/// <param name="percents">The shares, the smallest first.</param>
/// <param name="methods">The one that learns from labelled rows alone is the first.</param>
public sealed class FewLabels(
    FigureHome home, string experiment, FewLabelsFiles files, IReadOnlyList<int> percents, IReadOnlyList<FewLabelsMethod> methods)
    : FigureStage(home, $"{experiment}-shares", experiment)
{
    private const string Neighbours = "knn";
    private const float Height = 178;
    private const double Spacing = 0.16;

    protected override object Settings => new { Percents = percents, Methods = methods };

    protected override IReadOnlyList<string> Sources => files.All;

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var map = await ChangedPlaces.ReadAsync(files, methods[0].Protocols[0], methods[^1].Protocols[0], input, cancellation);
        return new Figure(
            Figure.TextWidth, Height, [await AccuraciesAsync(input, cancellation), map.Draw(Language)], [0.4f, 0.6f]);
    }

    private async Task<Plot> AccuraciesAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var metrics = ResultsJson.Read<ExperimentMetrics>(input(files.Metrics));
        var plot = Panel.Create(null, Language["labelled training rows"], Language["test accuracy"]);
        foreach (var (index, method) in methods.Index())
            Add(plot, index, Language[method.Name], [.. method.Protocols.Select(protocol => ScoreOf(metrics, protocol))]);
        Add(plot, methods.Count, Language[SystemNames.Of(Neighbours)], [.. methods[^1].Protocols.Select(protocol => NeighboursOf(metrics, protocol))]);

        Panel.Name(plot.Axes.Bottom, await NamesAsync(input, cancellation));
        Panel.ScaleAround(plot);
        plot.Axes.SetLimitsX(-0.5, percents.Count - 0.5);
        plot.ShowLegend(Alignment.LowerRight);
        return plot;
    }

    private void Add(Plot plot, int index, string name, IReadOnlyList<Score> scores)
    {
        var color = Palette.ColorOf(index);
        var positions = percents.Select((_, share) => share + (Spacing * (index - (methods.Count / 2.0)))).ToArray();
        foreach (var (position, score) in positions.Zip(scores))
        {
            var interval = plot.Add.Line(position, score.Low, position, score.High);
            interval.LineColor = color;
            interval.LineWidth = 1;
        }

        var markers = plot.Add.Markers(positions, scores.Select(score => score.Mean).ToArray(), Palette.SymbolOf(index), 5, color);
        markers.MarkerLineWidth = 0.9f;
        markers.LegendText = name;
    }

    /// <summary>E.g. <c>5 % (635)</c>.</summary>
    private async Task<IReadOnlyList<string>> NamesAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var names = new List<string>();
        foreach (var (percent, path) in percents.Zip(files.Labelled))
        {
            await using var table = await ParquetTable.OpenAsync(input(path), cancellation);
            names.Add($"{percent} % ({(await table.TextAsync("id", cancellation)).Length})");
        }

        return names;
    }

    private static Score ScoreOf(ExperimentMetrics metrics, string protocol) =>
        protocol == "main" ? metrics.Test.Accuracy : metrics.Protocols[protocol].Accuracy;

    private static Score NeighboursOf(ExperimentMetrics metrics, string protocol)
    {
        var accuracy = (protocol == "main" ? metrics.Baselines : metrics.ProtocolBaselines[protocol])[Neighbours].Accuracy;
        return new Score(accuracy, accuracy, accuracy, [accuracy]);
    }
}
