using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// The airports of the United States and the routes between them: test airports by their true region, ringed where at least
/// half of the seeds name another one, the others in grey. Alaska and Hawaii have a panel of their own.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-map</c>.</param>
/// <param name="predictions">The experiment's <c>predictions/&lt;experiment&gt;.parquet</c>.</param>
/// <param name="airports"><c>airports.parquet</c>: id, longitude, latitude; the network has seen no coordinates.</param>
/// <param name="routes"><c>routes.parquet</c>: one, other.</param>
public sealed class RouteMap(FigureHome home, string experiment, string predictions, string airports, string routes)
    : FigureStage(home, $"{experiment}-map", experiment)
{
    private static readonly MarkerShape[] Symbols =
        [MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledTriangleUp, MarkerShape.FilledDiamond];

    private static readonly CoordinateRect Outlying = new(-179, -129, 17, 73);
    private static readonly CoordinateRect Contiguous = new(-126, -65.5, 23.5, 50);

    protected override IReadOnlyList<string> Sources => [predictions, airports, routes];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var places = await PlacesAsync(input(airports), cancellation);
        var lines = await RoutesAsync(input(routes), places, cancellation);
        var tested = await Predictions.ReadAsync(input(predictions), "main", cancellation);
        var (outlying, contiguous) = (Map(Outlying), Map(Contiguous));

        // In the ocean between Hawaii and Alaska.
        outlying.Legend.InterItemPadding = new PixelPadding(2, 4, 0, 0);
        outlying.Legend.Margin = new PixelPadding(left: 2, right: 0, bottom: 14, top: 0);
        outlying.ShowLegend(Alignment.LowerLeft);

        // Both panels have one height, so that the wider the land, the wider the panel.
        const float Frame = 40;
        var (narrow, wide) = (Proportion(Outlying), Proportion(Contiguous));
        var height = (Figure.TextWidth - (2 * Frame)) / (narrow + wide);
        var share = ((height * narrow) + Frame) / Figure.TextWidth;
        return new Figure(Figure.TextWidth, height + 36, [outlying, contiguous], [share, 1 - share]);

        Plot Map(CoordinateRect limits)
        {
            var plot = Panel.Create(null, Language["longitude (degrees)"], limits == Outlying ? Language["latitude (degrees)"] : null);
            plot.HideGrid();
            AddRoutes(plot, lines);
            var untested = places.Where(place => !tested.Ids.Contains(place.Key)).Select(place => place.Value).ToArray();
            plot.Add.Markers(untested, MarkerShape.FilledCircle, 2, Palette.Grey);
            AddTested(plot, tested, places);
            plot.Axes.SetLimits(limits);
            return plot;
        }
    }

    // A path is as pale where it crosses itself as elsewhere: lines of several airports darken each other.
    private static void AddRoutes(Plot plot, IEnumerable<Coordinates[]> lines)
    {
        foreach (var line in lines)
            plot.Add.ScatterLine(line, Palette.Grey.WithAlpha(0.16)).LineWidth = 0.3f;
    }

    private void AddTested(Plot plot, Predictions tested, Dictionary<string, Coordinates> places)
    {
        var rows = Enumerable.Range(0, tested.Ids.Length).GroupBy(row => tested.Ids[row]).ToList();
        var regions = rows.GroupBy(row => tested.Truth[row.First()]).OrderBy(region => region.Key, StringComparer.Ordinal);
        foreach (var (index, region) in regions.Index())
        {
            var markers = plot.Add.Markers(
                region.Select(row => places[row.Key]).ToArray(), Symbols[index % Symbols.Length], 4, Palette.ColorOf(index));
            markers.LegendText = Language.Class(region.Key);
        }

        var wrong = rows.Where(row => row.Count(run => tested.Truth[run] != tested.Predicted[run]) * 2 >= row.Count());
        var rings = plot.Add.Markers(wrong.Select(row => places[row.Key]).ToArray(), MarkerShape.OpenCircle, 7, Palette.Black);
        rings.MarkerLineWidth = 0.8f;
        rings.LegendText = Language["wrong region"];
    }

    private static async Task<Dictionary<string, Coordinates>> PlacesAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var ids = await table.TextAsync("id", cancellation);
        var longitudes = await table.ValuesAsync<double>("longitude", cancellation);
        var latitudes = await table.ValuesAsync<double>("latitude", cancellation);
        return ids.Index().ToDictionary(id => id.Item, id => new Coordinates(longitudes[id.Index], latitudes[id.Index]));
    }

    /// <summary>For each airport the ends of the routes that are listed under it, with a gap behind each.</summary>
    private static async Task<Coordinates[][]> RoutesAsync(
        string path, Dictionary<string, Coordinates> places, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var (ones, others) = (await table.TextAsync("one", cancellation), await table.TextAsync("other", cancellation));
        return
        [
            .. ones.Zip(others).GroupBy(route => route.First).Select(routes => routes
                .SelectMany(route => new[] { places[route.First], places[route.Second], Coordinates.NaN }).ToArray()),
        ];
    }

    /// <summary>Width by height: a degree of longitude is shorter than one of latitude by the cosine of the latitude.</summary>
    private static float Proportion(CoordinateRect limits) =>
        (float)(limits.Width * Math.Cos(limits.VerticalCenter * Math.PI / 180) / limits.Height);
}
