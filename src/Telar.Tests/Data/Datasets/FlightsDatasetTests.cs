using Telar.Data.Datasets.Flights;
using Telar.Engine;
using Telar.Tests.Data.Archives;

namespace Telar.Tests.Data.Datasets;

public sealed class FlightsDatasetTests : IDisposable
{
    private static readonly string[] States = ["IA", "NY", "TX", "CA"];

    private readonly DatasetRun run = new(new FlightsDataset());

    public void Dispose() => run.Dispose();

    [Fact]
    public void Every_state_lies_in_one_of_the_census_regions()
    {
        var counts = CensusRegions.States.CountBy(state => CensusRegions.Of(state)!).ToDictionary();

        Assert.Equal(
            new Dictionary<string, int> { ["Midwest"] = 12, ["Northeast"] = 9, ["South"] = 17, ["West"] = 13 },
            counts);
        Assert.Null(CensusRegions.Of("PR"));
    }

    [Fact]
    public async Task Both_directions_are_one_route()
    {
        await PreprocessAsync(["TX0,CA0,3", "CA0,TX0,4", "TX0,NY0,1"]);
        var routes = run.Table("routes.parquet");

        Assert.Equal(["CA/CA0", "NY/NY0"], routes.Text("one"));
        Assert.Equal(["TX/TX0", "TX/TX0"], routes.Text("other"));
        Assert.Equal([7, 1], routes.Values<long>("flights"));
    }

    [Fact]
    public async Task Airports_with_routes_become_rows_and_those_without_a_region_have_no_part()
    {
        await PreprocessAsync(["TX0,CA0,3", "TX0,SJU,4", "TX0,HHH,4"]);
        var airports = run.Table("airports.parquet");

        Assert.Equal(["CA/CA0", "NA/HHH", "PR/SJU", "TX/TX0"], airports.Text("id"));
        Assert.Equal(["West", "", "", "South"], airports.Text("region"));
        Assert.All(["NA/HHH", "PR/SJU"], id => Assert.Equal("", airports.Text("split-1")[Array.IndexOf(airports.Text("id"), id)]));
    }

    [Fact]
    public async Task Three_tenths_are_labelled_anew_in_each_draw_and_the_test_stays()
    {
        await PreprocessAsync(AllRoutes);
        var airports = run.Table("airports.parquet");
        var draws = Enumerable.Range(1, FlightsDataset.Draws).Select(draw => airports.Text(FlightsDataset.SplitColumn(draw))).ToList();

        Assert.All(draws, draw => Assert.Equal(
            draws[0].Select(part => part == "test"), draw.Select(part => part == "test")));
        Assert.Equal(FlightsDataset.Draws, draws.Select(draw => string.Join(' ', draw)).Distinct().Count());
        Assert.All(draws, draw => Assert.All(draw.Zip(airports.Text("region")).GroupBy(row => row.Second), region =>
        {
            Assert.Equal(6, region.Count(row => row.First == "train"));
            Assert.Equal(4, region.Count(row => row.First == "validation"));
            Assert.Equal(10, region.Count(row => row.First == "test"));
        }));
    }

    [Fact]
    public async Task Two_runs_give_the_same_bytes()
    {
        await PreprocessAsync(AllRoutes);
        var first = run.Bytes();
        await run.PreprocessAsync();

        Assert.Equal(first, run.Bytes());
    }

    [Fact]
    public async Task A_route_to_nowhere_is_an_error()
    {
        var error = await Assert.ThrowsAsync<TelarException>(() => PreprocessAsync(["TX0,XXX,3"]));

        Assert.Contains("XXX", error.What);
    }

    private static IEnumerable<string> Codes => States.SelectMany(state => Enumerable.Range(0, 20).Select(number => $"{state}{number}"));

    private static IEnumerable<string> AllRoutes => Codes.Zip(Codes.Skip(1), (one, other) => $"{one},{other},1");

    private async Task PreprocessAsync(IEnumerable<string> routes)
    {
        var airports = Codes.Select(code => $"{code},Some,Where,{code[..2]},USA,40.5,-90.25")
            .Append("SJU,\"San Juan, International\",San Juan,PR,USA,18.4,-66.0")
            .Append("HHH,Hilton Head,NA,NA,USA,32.2,-80.7");
        TestArchive.Write(
            run.Raw(0),
            TestArchive.Text("package/data/airports.csv", Lines("iata,name,city,state,country,latitude,longitude", airports)),
            TestArchive.Text("package/data/flights-airport.csv", Lines("origin,destination,count", routes)));
        await run.PreprocessAsync();
    }

    private static string Lines(string header, IEnumerable<string> rows) => string.Join('\n', [header, .. rows]) + "\n";
}
