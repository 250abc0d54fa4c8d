using Snapshooter.Xunit;
using Telar.Data.Parquet;
using Telar.Reporting.Figures;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Figures;

public sealed class FewLabelsTests : IDisposable
{
    private static readonly FewLabelsFiles Files = new(
        $"{ArtificialStudy.Results}/metrics/few.json",
        $"{ArtificialStudy.Results}/predictions/few.parquet",
        "data/processed/places.parquet",
        [$"{ArtificialStudy.Results}/training/few/5.parquet", $"{ArtificialStudy.Results}/training/few/10.parquet"]);

    private readonly TemporaryProject project = ArtificialStudy.Create();

    public FewLabelsTests()
    {
        project.Write(Files.Metrics, ArtificialMetrics.Metrics("few", 3, ["knn", "labelPropagation"], ["alone5", "teacher5", "alone10"]));
        ParquetTable.Write(
            project.PathOf(Files.Places),
            ParquetColumn.Of("id", [.. Enumerable.Range(0, 12).Select(row => (long)row)]),
            ParquetColumn.Of("longitude", [.. Enumerable.Range(0, 12).Select(row => -100.0 + row)]),
            ParquetColumn.Of("latitude", [.. Enumerable.Range(0, 12).Select(row => 10.0 + (row % 4))]));
        Write(Files.Labelled[0], "10");
        Write(Files.Labelled[1], "10", "11");
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task Accuracies_and_map()
    {
        // Of three seeds, place 0 is gained by two, place 1 lost by all, place 2 gained by one only: not most of them.
        WritePredictions(
            ("alone5", [[false, true, false], [false, true, false], [false, true, false]]),
            ("teacher5", [[true, false, false], [true, false, false], [false, false, true]]));
        var figure = new FewLabels(
            ArtificialStudy.Home,
            "few",
            Files,
            [5, 10],
            [new("labelled rows alone", ["alone5", "alone10"]), new("mean teacher", ["teacher5", "main"])],
            ["knn", "labelPropagation"]);
        await project.RunAsync(figure);
        Snapshot.Match(project.Read(figure.Outputs.Single(output => output.EndsWith(".svg", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Places_change_where_most_seeds_do()
    {
        WritePredictions(
            ("one", [[false, true, false], [false, true, false], [false, true, false]]),
            ("two", [[true, false, false], [true, false, false], [false, false, true]]));
        var changed = await ChangedPlaces.ReadAsync(Files, "one", "two", project.PathOf, CancellationToken.None);
        Assert.Equal([-100.0], changed.Gained.Select(place => place.X));
        Assert.Equal([-99.0], changed.Lost.Select(place => place.X));
        Assert.Equal([-90.0], changed.Labelled.Select(place => place.X));
    }

    private void Write(string path, params string[] ids) => ParquetTable.Write(project.PathOf(path), ParquetColumn.Of("id", ids));

    private void WritePredictions(params (string Protocol, bool[][] Seeds)[] systems)
    {
        var rows = (from system in systems
                    from seed in system.Seeds
                    from place in seed.Index()
                    select (Id: $"{place.Index}", system.Protocol, IsRight: place.Item)).ToArray();
        ParquetTable.Write(
            project.PathOf(Files.Predictions),
            ParquetColumn.Of("id", [.. rows.Select(row => row.Id)]),
            ParquetColumn.Of("protocol", [.. rows.Select(row => row.Protocol)]),
            ParquetColumn.Of("truth", [.. rows.Select(_ => "A")]),
            ParquetColumn.Of("predicted", [.. rows.Select(row => row.IsRight ? "A" : "B")]));
    }
}
