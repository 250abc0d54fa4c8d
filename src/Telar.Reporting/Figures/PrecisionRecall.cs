using ScottPlot;
using Telar.Reporting.Results;
using Telar.Reporting.Results.Diagnostics;

namespace Telar.Reporting.Figures;

/// <summary>
/// Precision over recall of each class against all others (thin), the mean over the classes (thick) and the class of
/// lowest average precision by name; the numbers are average precisions.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-precision-recall</c>.</param>
/// <param name="diagnostics">The experiment's <c>diagnostics/&lt;experiment&gt;.json</c>.</param>
public sealed class PrecisionRecall(FigureHome home, string experiment, string diagnostics)
    : FigureStage(home, $"{experiment}-precision-recall", experiment)
{
    protected override IReadOnlyList<string> Sources => [diagnostics];

    protected override Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var curves = ResultsJson.Read<ExperimentDiagnostics>(input(diagnostics)).Discrimination;
        var plot = Panel.Create(null, Language["recall"], Language["precision"]);
        foreach (var score in curves.Classes)
            Add(plot, curves.Recall, score.Precision, Palette.Grey.WithAlpha(0.6), 0.5f, null);

        var weakest = curves.Classes.MinBy(score => score.AveragePrecision)!;
        Add(plot, curves.Recall, weakest.Precision, Palette.Baseline, 1, $"{Language.Class(weakest.Label)} {Language.Number(weakest.AveragePrecision, 2)}");
        var mean = curves.Recall.Select((_, i) => curves.Classes.Average(score => score.Precision[i])).ToArray();
        Add(plot, curves.Recall, mean, Palette.Network, 1.6f, $"{Language["mean"]} {Language.Number(curves.AveragePrecision, 2)}");
        plot.ShowLegend(Alignment.LowerLeft);
        plot.Axes.SetLimits(0, 1.02, 0, 1.04);
        return Task.FromResult(new Figure(Figure.TextWidth / 3, 120, plot));
    }

    private static void Add(
        Plot plot, IReadOnlyList<double> recall, IReadOnlyList<double> precision, Color color, float width, string? name)
    {
        var line = plot.Add.ScatterLine(recall.ToArray(), precision.ToArray(), color);
        line.LineWidth = width;
        line.LegendText = name ?? "";
    }
}
