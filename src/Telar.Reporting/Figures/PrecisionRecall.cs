using ScottPlot;
using Telar.Reporting.Results;
using Telar.Reporting.Results.Diagnostics;

namespace Telar.Reporting.Figures;

/// <summary>
/// Precision over recall of each class against all others (thin), the mean over the classes (thick) and the class of
/// lowest average precision, which the title names; the numbers are average precisions.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-precision-recall</c>.</param>
/// <param name="diagnostics">The diagnostics of the test set.</param>
/// <param name="protocol">Which test set; other than <c>main</c>, it is added to the figure's name.</param>
public sealed class PrecisionRecall(FigureHome home, string experiment, string diagnostics, string protocol = TestSetName.Main)
    : FigureStage(home, $"{TestSetName.Of(experiment, protocol)}-precision-recall", experiment)
{
    protected override IReadOnlyList<string> Sources => [diagnostics];

    protected override Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var curves = ResultsJson.Read<ExperimentDiagnostics>(input(diagnostics)).Discrimination;
        var weakest = curves.Classes.MinBy(score => score.AveragePrecision)!;
        // No legend: wherever it stood, some curve would be below it.
        var plot = Panel.Create(
            $"{Language["mean"]} {Language.Number(curves.AveragePrecision, 2)}, {Language.Class(weakest.Label)} {Language.Number(weakest.AveragePrecision, 2)}",
            Language["recall"],
            Language["precision"]);
        foreach (var score in curves.Classes)
            Add(plot, curves.Recall, score.Precision, Palette.Grey.WithAlpha(0.6), 0.5f);

        Add(plot, curves.Recall, weakest.Precision, Palette.Baseline, 1);
        var mean = curves.Recall.Select((_, i) => curves.Classes.Average(score => score.Precision[i])).ToArray();
        Add(plot, curves.Recall, mean, Palette.Network, 1.6f);
        plot.Axes.SetLimits(0, 1.02, 0, 1.04);
        return Task.FromResult(new Figure(Figure.TextWidth / 3, 130, plot));
    }

    private static void Add(Plot plot, IReadOnlyList<double> recall, IReadOnlyList<double> precision, Color color, float width)
    {
        var line = plot.Add.ScatterLine(recall.ToArray(), precision.ToArray(), color);
        line.LineWidth = width;
    }
}
