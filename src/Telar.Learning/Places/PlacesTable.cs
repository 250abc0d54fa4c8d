using Telar.Data.Parquet;

namespace Telar.Learning.Places;

/// <summary>The processed table of places, by rows.</summary>
internal sealed record PlacesTable(string[] Ids, Place[] Places, string[] Regions, string[] Splits, int[] Folds)
{
    public static PlacesTable Read(string path)
    {
        var table = ParquetTable.Read(path);
        var (latitudes, longitudes) = (table.Values<double>("latitude"), table.Values<double>("longitude"));
        var (elevations, heights) = (table.Optional<double>("elevation"), table.Values<double>("dem"));
        var (populations, features) = (table.Values<double>("population"), table.Text("feature"));
        var places = Enumerable.Range(0, table.Rows).Select(row => new Place(
            latitudes[row], longitudes[row], elevations[row], heights[row], populations[row], features[row]));
        return new PlacesTable(
            [.. table.Values<long>("id").Select(id => id.ToString())],
            [.. places],
            table.Text("region"),
            table.Text("split"),
            table.Values<int>("fold"));
    }
}
