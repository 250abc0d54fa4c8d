using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>Predicted regions on a regular grid of coordinates; cells that were not predicted are null.</summary>
/// <param name="Longitudes">Degrees, ascending.</param>
/// <param name="Latitudes">Degrees, descending: row 0 is north.</param>
/// <param name="Regions">By row and column.</param>
public sealed record MapGrid(double[] Longitudes, double[] Latitudes, string?[,] Regions)
{
    public double Step => Longitudes[1] - Longitudes[0];

    public static async Task<MapGrid> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var longitude = await table.ValuesAsync<double>("longitude", cancellation);
        var latitude = await table.ValuesAsync<double>("latitude", cancellation);
        var region = await table.TextAsync("region", cancellation);
        var columns = longitude.Distinct().Order().ToArray();
        var rows = latitude.Distinct().OrderDescending().ToArray();
        var regions = new string?[rows.Length, columns.Length];
        for (var i = 0; i < region.Length; i++)
        {
            var row = Array.BinarySearch(rows, latitude[i], Comparer<double>.Create((a, b) => b.CompareTo(a)));
            regions[row, Array.BinarySearch(columns, longitude[i])] = region[i];
        }

        return new MapGrid(columns, rows, regions);
    }
}
