using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// Left, the test accuracy of each method with each share of labelled rows, with 95 % intervals over seeds, and of methods
/// without a network: diamonds learn from unlabelled rows too, circles do not. Right, a map of the rows that are labelled at the
/// smallest share, and of the test places that most seeds of the last method get right and most of the first do not (gained),
/// or the other way round (lost).
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-shares</c>.</param>
/// <param name="files">What it reads.</param>
/// <param name="percents">The shares, the smallest first.</param>
/// <param name="methods">The one that learns from labelled rows alone is the first.</param>
/// <param name="baselines">Names of the methods without a network; none learns from unlabelled rows but the last.</param>
public sealed class FewLabels(
    FigureHome home,
    string experiment,
    FewLabelsFiles files,
    IReadOnlyList<int> percents,
    IReadOnlyList<FewLabelsMethod> methods,
    IReadOnlyList<string> baselines)
    : FigureStage(home, $"{experiment}-shares", experiment)
{
    private const float RowHeight = 12;

    protected override object Settings => new { Percents = percents, Methods = methods, Baselines = baselines };

    protected override IReadOnlyList<string> Sources => files.All;

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var map = await ChangedPlaces.ReadAsync(files, methods[0].Protocols[0], methods[^1].Protocols[0], input, cancellation);
        return new Figure(
            Figure.TextWidth,
            (RowHeight * percents.Count * (methods.Count + baselines.Count + 1)) + 40,
            [await AccuraciesAsync(input, cancellation), map.Draw(Language)],
            [0.48f, 0.52f]);
    }

    private async Task<Plot> AccuraciesAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var metrics = ResultsJson.Read<ExperimentMetrics>(input(files.Metrics));
        var plot = Panel.Create(null, Language["test accuracy"], null);
        plot.Grid.YAxisStyle.IsVisible = false;
        var names = new List<string>();
        foreach (var (share, percent) in percents.Index())
        {
            names.Add(Language.Say("{0} % of the labels ({1}):", percent, await RowsAsync(input(files.Labelled[share]), cancellation)));
            foreach (var method in methods)
                Add(Language[method.Name], ScoreOf(metrics, method.Protocols[share]), isSupervised: method == methods[0]);
            foreach (var baseline in baselines)
                Add(Language[SystemNames.Of(baseline)], ScoreOf(metrics, methods[^1].Protocols[share], baseline), isSupervised: baseline != baselines[^1]);
        }

        Panel.NameLeft(plot, names);
        Panel.ScaleAround(plot);
        plot.Axes.SetLimitsY(names.Count - 0.3, -0.7);
        TwoTicks.Set(plot.Axes.Bottom, Language);
        return plot;

        void Add(string name, Score score, bool isSupervised)
        {
            var color = isSupervised ? Palette.Baseline : Palette.Network;
            var interval = plot.Add.Line(score.Low, names.Count, score.High, names.Count);
            interval.LineColor = color;
            interval.LineWidth = 1;
            plot.Add.Marker(score.Mean, names.Count, isSupervised ? MarkerShape.FilledCircle : MarkerShape.FilledDiamond, isSupervised ? 5 : 6, color);
            names.Add(name);
        }
    }

    private static async Task<int> RowsAsync(string labelled, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(labelled, cancellation);
        return (await table.TextAsync("id", cancellation)).Length;
    }

    private static Score ScoreOf(ExperimentMetrics metrics, string protocol) =>
        protocol == "main" ? metrics.Test.Accuracy : metrics.Protocols[protocol].Accuracy;

    private static Score ScoreOf(ExperimentMetrics metrics, string protocol, string baseline)
    {
        var accuracy = (protocol == "main" ? metrics.Baselines : metrics.ProtocolBaselines[protocol])[baseline].Accuracy;
        return new Score(accuracy, accuracy, accuracy, [accuracy]);
    }
}
