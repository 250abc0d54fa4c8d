using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>Codes of rows in the plane of their first two principal components, by class.</summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-codes</c>.</param>
/// <param name="codes"><c>codes.parquet</c>: id, label, x, y.</param>
public sealed class CodeMap(FigureHome home, string experiment, string codes)
    : FigureStage(home, $"{experiment}-codes", experiment)
{
    private const float LegendShare = 0.2f;
    private const float PrintedWidth = 300;

    protected override IReadOnlyList<string> Sources => [codes];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var rows = await ReadAsync(input(codes), cancellation);
        var classes = rows.GroupBy(row => row.Label).OrderBy(rows => rows.Key, StringComparer.Ordinal).ToArray();
        var plot = Panel.Create(null, Language["first component"], Language["second component"]);
        foreach (var (index, points) in classes.Index())
            ClassMarkers.Add(plot, index, points.Select(point => new Coordinates(point.X, point.Y)), size: 3, line: 0.6f);

        Panel.ScaleAround(plot);
        var legend = ClassMarkers.Legend([.. classes.Select(points => Language.Class(points.Key))]);
        return new Figure(PrintedWidth, 190, [plot, legend], [1 - LegendShare, LegendShare]);
    }

    private static async Task<Code[]> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var label = await table.TextAsync("label", cancellation);
        var x = await table.ValuesAsync<double>("x", cancellation);
        var y = await table.ValuesAsync<double>("y", cancellation);
        return [.. label.Select((text, i) => new Code(text, x[i], y[i]))];
    }

    private sealed record Code(string Label, double X, double Y);
}
