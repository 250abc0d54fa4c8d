using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// The decision map of the regions (neighbours in different colours; labels are <c>country.region</c>)
/// and the test places that at least half of the seeds get wrong.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-map</c>.</param>
/// <param name="map"><c>map.parquet</c>: longitude, latitude, region.</param>
/// <param name="predictions">The experiment's <c>predictions/&lt;experiment&gt;.parquet</c>.</param>
/// <param name="places"><c>places.parquet</c>: id, longitude, latitude.</param>
public sealed class PlaceMap(FigureHome home, string experiment, string map, string predictions, string places)
    : FigureStage(home, $"{experiment}-map", experiment)
{
    protected override IReadOnlyList<string> Sources => [map, predictions, places];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var grid = await MapGrid.ReadAsync(input(map), cancellation);
        var plot = Panel.Create(null, Language["longitude (degrees)"], Language["latitude (degrees)"]);
        plot.HideGrid();
        var (rows, columns) = (grid.Regions.GetLength(0), grid.Regions.GetLength(1));
        var (west, east) = (grid.Longitude(-0.5), grid.Longitude(columns - 0.5));
        var (south, north) = (grid.Latitude(rows - 0.5), grid.Latitude(-0.5));
        Raster.Add(plot, MapBorders.Draw(grid.Regions, Colors(grid.Regions)), new CoordinateRect(west, east, south, north));

        var wrong = await WrongAsync(input, cancellation);
        var markers = plot.Add.Markers(wrong, MarkerShape.FilledCircle, 2.2f, Palette.Black);
        markers.LegendText = Language["test place given to a wrong region"];
        NameCountries(plot, grid);
        plot.ShowLegend(Alignment.LowerLeft);
        plot.Axes.SetLimits(west, east, south, north);

        // A degree of longitude is shorter than one of latitude by the cosine of the latitude.
        var ratio = (north - south) / ((east - west) * Math.Cos((north + south) / 2 * Math.PI / 180));
        return new Figure(Figure.TextWidth, (float)(((Figure.TextWidth - 40) * ratio) + 32), plot);
    }

    private static Color[,] Colors(string?[,] regions)
    {
        var coloring = MapColoring.Of(regions);
        var colors = new Color[regions.GetLength(0), regions.GetLength(1)];
        for (var row = 0; row < regions.GetLength(0); row++)
            for (var column = 0; column < regions.GetLength(1); column++)
            {
                colors[row, column] = regions[row, column] is { } region
                    ? ScottPlot.Colors.White.MixedWith(Palette.Areas[coloring[region] % Palette.Areas.Length], 0.55)
                    : ScottPlot.Colors.Transparent;
            }

        return colors;
    }

    private static void NameCountries(Plot plot, MapGrid grid)
    {
        var cells = from row in Enumerable.Range(0, grid.Regions.GetLength(0))
                    from column in Enumerable.Range(0, grid.Regions.GetLength(1))
                    where grid.Regions[row, column] is not null
                    select (Country: grid.Regions[row, column]!.Split('.')[0], X: grid.Longitude(column), Y: grid.Latitude(row));
        foreach (var country in cells.GroupBy(cell => cell.Country).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var name = plot.Add.Text(country.Key, country.Average(cell => cell.X), country.Average(cell => cell.Y));
            name.LabelFontSize = Panel.TextSize;
            name.LabelAlignment = Alignment.MiddleCenter;
            name.LabelBackgroundColor = ScottPlot.Colors.White.WithAlpha(0.7);
            name.LabelPadding = 1;
        }
    }

    private async Task<Coordinates[]> WrongAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var tested = await Predictions.ReadAsync(input(predictions), "main", cancellation);
        var wrong = Enumerable.Range(0, tested.Ids.Length).GroupBy(i => tested.Ids[i])
            .Where(rows => rows.Count(i => tested.Truth[i] != tested.Predicted[i]) * 2 >= rows.Count())
            .Select(rows => rows.Key).ToHashSet(StringComparer.Ordinal);

        await using var table = await ParquetTable.OpenAsync(input(places), cancellation);
        var id = await table.ValuesAsync<long>("id", cancellation);
        var longitude = await table.ValuesAsync<double>("longitude", cancellation);
        var latitude = await table.ValuesAsync<double>("latitude", cancellation);
        return Enumerable.Range(0, id.Length).Where(i => wrong.Contains(id[i].ToString()))
            .Select(i => new Coordinates(longitude[i], latitude[i])).ToArray();
    }
}
