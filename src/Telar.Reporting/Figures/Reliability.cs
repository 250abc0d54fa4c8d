using ScottPlot;
using Telar.Reporting.Results;
using Telar.Reporting.Results.Diagnostics;

namespace Telar.Reporting.Figures;

/// <summary>
/// The reliability diagram: accuracy over confidence in bins, beside the diagonal of perfect calibration, with the
/// share of rows in each bin as grey bars on the same scale.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-reliability</c>.</param>
/// <param name="diagnostics">The diagnostics of the test set.</param>
/// <param name="protocol">Which test set; other than <c>main</c>, it is added to the figure's name.</param>
public sealed class Reliability(FigureHome home, string experiment, string diagnostics, string protocol = TestSetName.Main)
    : FigureStage(home, $"{TestSetName.Of(experiment, protocol)}-reliability", experiment)
{
    protected override IReadOnlyList<string> Sources => [diagnostics];

    protected override Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var calibration = ResultsJson.Read<ExperimentDiagnostics>(input(diagnostics)).Calibration;
        var plot = Panel.Create(Language.Say("ECE {0} %", Language.Number(100 * calibration.ExpectedError, 1)), Language["confidence"], Language["accuracy, share of rows"]);
        AddShares(plot, calibration.Bins);
        var diagonal = plot.Add.Line(0, 0, 1, 1);
        diagonal.LineColor = Palette.Grey;
        diagonal.LineWidth = 0.8f;
        diagonal.LinePattern = LinePattern.DenselyDashed;

        var accuracy = plot.Add.Scatter(
            calibration.Bins.Select(bin => bin.Confidence).ToArray(), calibration.Bins.Select(bin => bin.Accuracy).ToArray(), Palette.Network);
        accuracy.LineWidth = 1.2f;
        accuracy.MarkerSize = 3;
        plot.Axes.SetLimits(0, 1.02, 0, 1.04);
        return Task.FromResult(new Figure(Figure.TextWidth / 3, 130, plot));
    }

    private static void AddShares(Plot plot, IReadOnlyList<CalibrationBin> bins)
    {
        var rows = (double)bins.Sum(bin => bin.Rows);
        foreach (var bin in bins)
        {
            var bar = plot.Add.Rectangle(bin.Low, bin.High, 0, bin.Rows / rows);
            bar.FillColor = Palette.LightGrey;
            bar.LineColor = Colors.White;
            bar.LineWidth = 0.5f;
        }
    }
}
