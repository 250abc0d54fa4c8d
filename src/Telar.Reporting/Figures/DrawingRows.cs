using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>Rows of small pictures, with what each row shows on its left.</summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-drawings</c>.</param>
/// <param name="drawings"><c>drawings.parquet</c>: id, row, name, column, pixels.</param>
public sealed class DrawingRows(FigureHome home, string experiment, string drawings)
    : FigureStage(home, $"{experiment}-drawings", experiment)
{
    private const double Tile = 0.94;

    /// <summary>Room for the names, in widths of a picture.</summary>
    private const double Margin = 1.7;

    protected override IReadOnlyList<string> Sources => [drawings];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var places = await ReadAsync(input(drawings), cancellation);
        var pictures = await PictureTable.ReadAsync(input(drawings), [.. places.Select(place => place.Id)], cancellation);
        var plot = Panel.CreateBare();
        foreach (var place in places)
            Raster.Add(
                plot,
                pictures[place.Id],
                new CoordinateRect(place.Column, place.Column + Tile, -place.Row - Tile, -place.Row));
        foreach (var place in places.DistinctBy(place => place.Row))
            Name(plot, -place.Row - (Tile / 2), Language[place.Name]);

        var (rows, columns) = (places.Max(place => place.Row) + 1, places.Max(place => place.Column) + 1);
        plot.Axes.SetLimits(-Margin, columns, -rows, 0);
        return new Figure(Figure.TextWidth, (float)(Figure.TextWidth * rows / (columns + Margin)), plot);
    }

    private static void Name(Plot plot, double y, string words)
    {
        var name = plot.Add.Text(words, -0.1, y);
        name.LabelFontSize = Panel.SmallTextSize;
        name.LabelAlignment = Alignment.MiddleRight;
    }

    private static async Task<Place[]> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var id = await table.TextAsync("id", cancellation);
        var row = await table.ValuesAsync<int>("row", cancellation);
        var name = await table.TextAsync("name", cancellation);
        var column = await table.ValuesAsync<int>("column", cancellation);
        return [.. id.Select((text, i) => new Place(text, row[i], name[i], column[i]))];
    }

    private sealed record Place(string Id, int Row, string Name, int Column);
}
