using Telar.Data.Parquet;
using Telar.Learning.Evaluation;
using Telar.Learning.Stages;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Places;

/// <summary>
/// The region that the model gives to every point of a grid. A point is taken for a small settlement at the
/// height of the nearest training place; points far from all of them, mostly sea, are left out.
/// </summary>
/// <param name="Table">The processed table, project-relative.</param>
/// <param name="Step">Distance of grid points in degrees.</param>
/// <param name="Reach">Largest distance from a training place in degrees of latitude.</param>
public sealed record DecisionMap(string Table, double Step, double Reach) : Inspection
{
    private const string File = "map.parquet";
    private const string Settlement = "PPL";

    public override IReadOnlyList<string> Files => [File];

    public override void Run(InspectionSubject subject, Func<string, string> output)
    {
        var encoder = (PlaceEncoder)subject.Data.Preprocessing;
        var table = PlacesTable.Read(subject.Input(Table));
        var known = table.Places.Where((_, row) => table.Splits[row] == "train").ToList();
        var points = NearPlaces(Grid(known), known, encoder);

        using var examples = new Examples(encoder.Encode(points), zeros(points.Count, ScalarType.Int64));
        var predictions = subject.Model.Predict(examples);
        ParquetTable.Write(
            output(File),
            ParquetColumn.Of("longitude", [.. points.Select(point => point.Longitude)]),
            ParquetColumn.Of("latitude", [.. points.Select(point => point.Latitude)]),
            ParquetColumn.Of("region", [.. predictions.Predicted.Select(label => subject.Data.Labels[label])]),
            ParquetColumn.Of("confidence", predictions.Confidence));
    }

    private List<Place> Grid(List<Place> places)
    {
        var (south, north) = (places.Min(place => place.Latitude), places.Max(place => place.Latitude));
        var (west, east) = (places.Min(place => place.Longitude), places.Max(place => place.Longitude));
        var rows = Enumerable.Range(0, 1 + (int)((north - south) / Step)).Select(row => south + (row * Step));
        var columns = Enumerable.Range(0, 1 + (int)((east - west) / Step)).Select(column => west + (column * Step)).ToList();
        return
        [
            .. rows.SelectMany(latitude => columns.Select(
                longitude => new Place(latitude, longitude, null, SurfaceHeight: 0, Population: 0, Settlement))),
        ];
    }

    private List<Place> NearPlaces(List<Place> grid, List<Place> places, PlaceEncoder encoder)
    {
        const int PointsAtOnce = 512;
        using var scope = NewDisposeScope();
        var known = encoder.Encode(places)[0];
        var near = new List<Place>();
        foreach (var points in grid.Chunk(PointsAtOnce))
        {
            using var inner = NewDisposeScope();
            var (distances, indices) = cdist(encoder.Encode(points)[0], known).min(1);
            var (units, nearest) = (distances.data<float>().ToArray(), indices.data<long>().ToArray());
            near.AddRange(points.Index()
                .Where(point => units[point.Index] * encoder.DegreesPerUnit <= Reach)
                .Select(point => point.Item with { SurfaceHeight = places[(int)nearest[point.Index]].SurfaceHeight }));
        }

        return near;
    }
}
