using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>Predicted regions on a regular grid of coordinates; points that were not predicted are null.</summary>
/// <param name="West">Longitude of column 0, degrees.</param>
/// <param name="North">Latitude of row 0, degrees.</param>
/// <param name="Step">Distance of neighbouring points, degrees.</param>
/// <param name="Regions">By row (from the north) and column (from the west).</param>
public sealed record MapGrid(double West, double North, double Step, string?[,] Regions)
{
    public double Longitude(double column) => West + (column * Step);

    public double Latitude(double row) => North - (row * Step);

    public static async Task<MapGrid> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var longitude = await table.ValuesAsync<double>("longitude", cancellation);
        var latitude = await table.ValuesAsync<double>("latitude", cancellation);
        var region = await table.TextAsync("region", cancellation);

        // Whole rows or columns of the grid may be missing, but some neighbours are there.
        var sorted = longitude.Distinct().Order().ToArray();
        var step = sorted.Skip(1).Zip(sorted, (next, value) => next - value).Min();
        var (west, north) = (sorted[0], latitude.Max());
        var regions = new string?[Index(north, latitude.Min()) + 1, Index(sorted[^1], west) + 1];
        for (var i = 0; i < region.Length; i++)
            regions[Index(north, latitude[i]), Index(longitude[i], west)] = region[i];

        return new MapGrid(west, north, step, regions);

        int Index(double high, double low) => (int)Math.Round((high - low) / step);
    }
}
