using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// What a generator draws of the same noise in the course of its training, a row an epoch, and in the last row the training
/// drawings that are nearest to its last drawings. Columns are classes, several drawings each.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-drawings</c>.</param>
/// <param name="drawings"><c>drawings.parquet</c>: id, as <c>epoch/column</c> or <c>nearest/column</c>, label, pixels.</param>
public sealed class DrawingsByEpoch(FigureHome home, string experiment, string drawings)
    : FigureStage(home, $"{experiment}-drawings", experiment)
{
    private const string Nearest = "nearest";
    private const double Tile = 0.94;
    private const double NameRoom = 2.5;
    private const double HeaderRoom = 0.55;
    private const double Gap = 0.3;

    protected override IReadOnlyList<string> Sources => [drawings];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var (ids, labels) = await ReadAsync(input(drawings), cancellation);
        var pictures = await PictureTable.ReadAsync(input(drawings), ids, cancellation);
        var rows = ids.Select(id => id.Split('/')[0]).Distinct().ToArray();
        var columns = ids.Length / rows.Length;

        var plot = Panel.CreateBare();
        foreach (var classColumns in Enumerable.Range(0, columns).GroupBy(column => labels[column]))
            Write(plot, Language.Class(classColumns.Key), classColumns.Average() + (Tile / 2), 0.1, Alignment.LowerCenter);
        var y = 0.0;
        foreach (var row in rows)
        {
            y -= row == Nearest ? Gap : 0;
            Write(plot, NameOf(row), -0.15, y - (Tile / 2), Alignment.MiddleRight);
            for (var column = 0; column < columns; column++)
                Raster.Add(plot, pictures[$"{row}/{column}"], new CoordinateRect(column, column + Tile, y - Tile, y));
            y -= 1;
        }

        plot.Axes.SetLimits(-NameRoom, columns, y, HeaderRoom);
        return new Figure(Figure.TextWidth, (float)(Figure.TextWidth * (HeaderRoom - y) / (columns + NameRoom)), plot);
    }

    private string NameOf(string row) => row == Nearest ? Language["nearest"] : Language.Say("epoch {0}", row);

    private static void Write(Plot plot, string words, double x, double y, Alignment alignment)
    {
        var text = plot.Add.Text(words, x, y);
        text.LabelFontSize = Panel.SmallTextSize;
        text.LabelAlignment = alignment;
    }

    private static async Task<(string[] Ids, string[] Labels)> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        return (await table.TextAsync("id", cancellation), await table.TextAsync("label", cancellation));
    }
}
