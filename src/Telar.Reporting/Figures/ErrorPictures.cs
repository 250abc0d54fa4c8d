using ScottPlot;
using Telar.Reporting.Results;
using Telar.Reporting.Results.Diagnostics;

namespace Telar.Reporting.Figures;

/// <summary>The pictures of the most confident errors, each with its true class, what it is called, and the confidence.</summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-errors</c>.</param>
/// <param name="diagnostics">The diagnostics of the test set.</param>
/// <param name="pictures">The processed table with the pixels.</param>
/// <param name="protocol">Which test set; other than <c>main</c>, it is added to the figure's name.</param>
public sealed class ErrorPictures(
    FigureHome home, string experiment, string diagnostics, string pictures, string protocol = TestSetName.Main)
    : FigureStage(home, $"{TestSetName.Of(experiment, protocol)}-errors", experiment)
{
    private const int PerRow = 6;
    private const double Picture = 0.7;
    private const double RowHeight = 1.08;
    private const double LineHeight = 0.14;

    protected override IReadOnlyList<string> Sources => [diagnostics, pictures];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var errors = ResultsJson.Read<ExperimentDiagnostics>(input(diagnostics)).Errors;
        var drawings = await PictureTable.ReadAsync(input(pictures), [.. errors.Select(error => error.Id)], cancellation);
        var plot = Panel.CreateBare();
        foreach (var (index, error) in errors.Index())
        {
            var (x, y) = ((index % PerRow) + 0.5, -(index / PerRow * RowHeight));
            Raster.Add(plot, drawings[error.Id], new CoordinateRect(x - (Picture / 2), x + (Picture / 2), y - Picture, y));
            Caption(plot, x, y - Picture - 0.02, Language.Class(error.Truth), Palette.Black);
            var called = Language.Say("as {0} {1}", Language.Class(error.Predicted), Language.Number(error.Confidence, 2));
            Caption(plot, x, y - Picture - 0.02 - LineHeight, called, Palette.Vermilion);
        }

        var rows = Math.Max(1, (errors.Count + PerRow - 1) / PerRow);
        plot.Axes.SetLimits(0, PerRow, -rows * RowHeight, 0);
        return new Figure(Figure.TextWidth, (float)(Figure.TextWidth * rows * RowHeight / PerRow), plot);
    }

    private static void Caption(Plot plot, double x, double y, string words, Color color)
    {
        var text = plot.Add.Text(words, x, y);
        text.LabelFontSize = Panel.SmallTextSize;
        text.LabelAlignment = Alignment.UpperCenter;
        text.LabelFontColor = color;
    }
}
