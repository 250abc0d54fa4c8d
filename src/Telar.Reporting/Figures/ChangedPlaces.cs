using ScottPlot;
using Telar.Reporting.Localization;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>A map of labelled places, and of test places that one system gets right in most seeds and another does not.</summary>
/// <param name="Labelled">Places that keep their labels.</param>
/// <param name="Gained">Right with the second system alone.</param>
/// <param name="Lost">Right with the first alone.</param>
public sealed record ChangedPlaces(Coordinates[] Labelled, Coordinates[] Gained, Coordinates[] Lost)
{
    /// <param name="files">The files of the figure.</param>
    /// <param name="first">The protocol of the first system.</param>
    /// <param name="second">The protocol of the second.</param>
    /// <param name="input">Absolute path of a project-relative one.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<ChangedPlaces> ReadAsync(
        FewLabelsFiles files, string first, string second, Func<string, string> input, CancellationToken cancellation)
    {
        var places = await PlacesAsync(input(files.Places), cancellation);
        await using var labelled = await ParquetTable.OpenAsync(input(files.Labelled[0]), cancellation);
        var without = await RightAsync(input(files.Predictions), first, cancellation);
        var with = await RightAsync(input(files.Predictions), second, cancellation);
        return new ChangedPlaces(
            Located(await labelled.TextAsync("id", cancellation)), Located(with.Except(without)), Located(without.Except(with)));

        Coordinates[] Located(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal).Select(id => places[id])];
    }

    public Plot Draw(Language language)
    {
        var plot = Panel.Create(null, language["longitude (degrees)"], language["latitude (degrees)"]);
        Add(Labelled, MarkerShape.FilledCircle, 1.6f, Palette.Grey, "labelled place");
        Add(Gained, MarkerShape.FilledTriangleUp, 4, Palette.Network, "gained");
        Add(Lost, MarkerShape.Eks, 4, Palette.Baseline, "lost");
        Panel.ScaleAround(plot);
        plot.ShowLegend(Alignment.UpperRight);
        return plot;

        void Add(Coordinates[] places, MarkerShape shape, float size, Color color, string name)
        {
            var markers = plot.Add.Markers(places, shape, size, color);
            markers.MarkerLineWidth = 1;
            markers.LegendText = language[name];
        }
    }

    private static async Task<Dictionary<string, Coordinates>> PlacesAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var id = await table.ValuesAsync<long>("id", cancellation);
        var longitude = await table.ValuesAsync<double>("longitude", cancellation);
        var latitude = await table.ValuesAsync<double>("latitude", cancellation);
        return Enumerable.Range(0, id.Length).ToDictionary(row => $"{id[row]}", row => new Coordinates(longitude[row], latitude[row]));
    }

    /// <summary>The places that more than half of the seeds get right.</summary>
    private static async Task<HashSet<string>> RightAsync(string path, string protocol, CancellationToken cancellation)
    {
        var tested = await Predictions.ReadAsync(path, protocol, cancellation);
        return Enumerable.Range(0, tested.Ids.Length).GroupBy(row => tested.Ids[row])
            .Where(rows => rows.Count(row => tested.Truth[row] == tested.Predicted[row]) * 2 > rows.Count())
            .Select(rows => rows.Key).ToHashSet(StringComparer.Ordinal);
    }
}
