using Telar.Data.Archives;
using Telar.Data.Parquet;
using Telar.Data.Sources;
using Telar.Data.Splits;
using Telar.Data.Tabular;
using Telar.Engine;
using Telar.Engine.Stages;

namespace Telar.Data.Datasets.Flights;

/// <summary>
/// Airports of the United States with scheduled flights in 2008, the routes between them, and the census region of each.
/// Airports without a region (territories, and some whose state the source does not know) keep their routes and have
/// an empty region.
/// </summary>
public sealed class FlightsDataset : Dataset
{
    /// <summary>How many times the labelled airports are drawn; column <c>split-1</c> and so on.</summary>
    public const int Draws = 10;

    private const string AirportsTable = "package/data/airports.csv";
    private const string RoutesTable = "package/data/flights-airport.csv";

    private static readonly NpmSource Package = new(
        "vega-datasets",
        "3.2.1",
        "sha512-lTSwZA6yq6qSU2YZm+6bqILiIvTPPxn4itir7jPGFmHIdPvUfQ9pCzzcrklYywMJgLUbaIeSkZQdiJd6wBxPug==");

    public override string Name => "flights";

    // The package itself is under BSD-3-Clause, which its authors say does not extend to the data.
    public override DatasetCard Card { get; } = new(
        "Flights",
        "Airports of the United States and the routes flown between them in 2008; the class is the census region.",
        [
            new DatasetCredit(
                "Airports and flights of 2008 (US Department of Transportation)",
                Package.Package,
                Package.Version,
                "public domain (US government work)",
                "Airports from Data.gov and flights of 2008 from the US Bureau of Transportation Statistics, works of the US government, as packaged by Vega Datasets.",
                "US Bureau of Transportation Statistics (2008). Airline on-time performance data; airports from Data.gov.",
                "https://www.transtats.bts.gov"),
        ]);

    public override IReadOnlyList<IDataSource> Sources => [Package];

    public override IReadOnlyList<string> Outputs => ["airports.parquet", "routes.parquet"];

    /// <summary>The column that says what an airport is for in one draw of labels: a name of <see cref="Split"/>, or empty.</summary>
    /// <param name="draw">1 to <see cref="Draws"/>.</param>
    public static string SplitColumn(int draw) => $"split-{draw}";

    public override Task PreprocessAsync(StageContext context, CancellationToken cancellation)
    {
        var archive = context.Input(Raw(Package));
        var routes = Route.Undirected(Read(archive, RoutesTable, ["origin", "destination", "count"]).Select(Route.From));
        var airports = WithRoutes([.. Read(archive, AirportsTable, ["iata", "name", "city", "state", "latitude", "longitude"]).Select(Airport.From)], routes);
        WriteAirports(context.Output(Processed("airports.parquet")), airports);
        WriteRoutes(context.Output(Processed("routes.parquet")), routes, airports.ToDictionary(airport => airport.Code, airport => airport.Id));
        return Task.CompletedTask;
    }

    private static IEnumerable<TsvRow> Read(string archive, string table, IReadOnlyList<string> columns) =>
        new CsvTable($"{archive}, {table}", columns).Read(new MemoryStream(new TarGzipArchive(archive).ReadBytes(table)));

    /// <summary>The airports that a route names, by id.</summary>
    private static List<Airport> WithRoutes(IReadOnlyList<Airport> airports, IReadOnlyList<Route> routes)
    {
        var codes = routes.SelectMany(route => new[] { route.Origin, route.Destination }).ToHashSet(StringComparer.Ordinal);
        var served = airports.Where(airport => codes.Contains(airport.Code)).OrderBy(airport => airport.Id, StringComparer.Ordinal).ToList();
        return codes.Except(served.Select(airport => airport.Code)).Min(StringComparer.Ordinal) is { } unknown
            ? throw new TelarException(
                $"no airport has the code {unknown}", RoutesTable, $"pin a version whose {AirportsTable} has it")
            : served;
    }

    private static void WriteAirports(string path, List<Airport> airports)
    {
        ParquetTable.Write(
            path,
            [
                Text("id", airport => airport.Id),
                Text("name", airport => airport.Name),
                Text("city", airport => airport.City),
                Column("latitude", airport => airport.Latitude),
                Column("longitude", airport => airport.Longitude),
                Text("region", airport => airport.Region ?? ""),
                .. Enumerable.Range(1, Draws).Select(draw => SplitOf(LabelledAirports.Draw(airports, draw), draw)),
            ]);

        ParquetColumn SplitOf(IReadOnlyDictionary<string, string> parts, int draw) =>
            Text(SplitColumn(draw), airport => parts.GetValueOrDefault(airport.Id, ""));

        ParquetColumn Text(string name, Func<Airport, string> value) => ParquetColumn.Of(name, airports.Select(value).ToArray());

        ParquetColumn Column(string name, Func<Airport, double> value) => ParquetColumn.Of(name, airports.Select(value).ToArray());
    }

    private static void WriteRoutes(string path, IReadOnlyList<Route> routes, Dictionary<string, string> ids) => ParquetTable.Write(
        path,
        ParquetColumn.Of("one", routes.Select(route => ids[route.Origin]).ToArray()),
        ParquetColumn.Of("other", routes.Select(route => ids[route.Destination]).ToArray()),
        ParquetColumn.Of("flights", routes.Select(route => route.Flights).ToArray()));
}
