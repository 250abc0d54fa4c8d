using Telar.Data.Datasets.Places;
using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Tests.Data.Archives;

namespace Telar.Tests.Data.Datasets;

public sealed class PlacesDatasetTests : IDisposable
{
    private const string Table = "package/dist/cities500.txt";

    private readonly DatasetRun run = new(new PlacesDataset());

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Places_of_the_wanted_kind_become_rows()
    {
        var table = await PreprocessAsync(
            [
                .. Region("GT", "07", 40),
                .. Region("GT", "08", 29),
                .. Region("FR", "11", 40),
                Row(900, "A farm", 14.9, -91.9, "GT", "07", featureClass: "S"),
                Row(901, "No region", 14.8, -91.8, "GT", ""),
            ]);

        Assert.Equal(40, table.Rows);
        Assert.All(table.Text("region"), region => Assert.Equal("GT.07", region));
        Assert.Equal(table.Values<long>("id").Order(), table.Values<long>("id"));
    }

    [Fact]
    public async Task An_unknown_elevation_stays_unknown_and_the_sea_is_at_zero()
    {
        var table = await PreprocessAsync(
            [.. Region("CR", "01", 40), Row(900, "Known", 9.9, -84.9, "CR", "01", elevation: "1161"), Row(901, "Pier", 9.8, -84.8, "CR", "01", dem: "-9999")]);

        var ids = table.Values<long>("id");
        Assert.Equal(1161, table.Optional<double>("elevation")[Array.IndexOf(ids, 900)]);
        Assert.Equal(40 + 1, table.Optional<double>("elevation").Count(elevation => elevation is null));
        Assert.Equal(0, table.Values<double>("dem")[Array.IndexOf(ids, 901)]);
    }

    [Fact]
    public async Task Of_duplicates_the_most_populous_is_kept()
    {
        var table = await PreprocessAsync(
            [
                .. Region("MX", "09", 40),
                Row(900, "Minatitlan", 19.3757, -104.0499, "MX", "09", population: 4588),
                Row(901, "minatitlan", 19.3667, -104.0667, "MX", "09", population: 4691),
                Row(902, "Minatitlan", 19.50, -104.50, "MX", "09"),
                Row(903, "Here", 18.5, -103.5, "MX", "09", population: 5),
                Row(904, "There", 18.5, -103.5, "MX", "09", population: 4),
            ]);

        Assert.Equal([901, 902, 903], table.Values<long>("id").Where(id => id is >= 900 and < 1000));
    }

    [Fact]
    public async Task Every_region_is_in_every_split_and_fold()
    {
        var table = await PreprocessAsync([.. Region("HN", "01", 100), .. Region("HN", "02", 35)]);

        var rows = table.Text("region").Zip(table.Text("split"), table.Values<int>("fold")).ToList();
        Assert.Equal(2 * (1 + 5 + 5), rows.Distinct().Count());
        Assert.All(rows, row => Assert.Equal(row.Second == "test", row.Third == -1));
    }

    [Fact]
    public async Task Two_runs_give_the_same_bytes()
    {
        await PreprocessAsync(Region("NI", "03", 50));
        var first = run.Bytes();
        await run.PreprocessAsync();

        Assert.Equal(first, run.Bytes());
    }

    [Fact]
    public async Task A_malformed_row_is_named_with_its_line()
    {
        var error = await Assert.ThrowsAsync<TelarException>(
            () => PreprocessAsync([.. Region("PA", "01", 40), Row(900, "Bad", 9, -80, "PA", "01", dem: "high")]));

        Assert.Equal("column 'dem' holds 'high', which is not a number", error.What);
        Assert.EndsWith($"{Table}, line 41", error.Where);
    }

    [Fact]
    public async Task An_archive_without_the_table_is_refused()
    {
        TestArchive.Write(run.Raw(0), TestArchive.Text("package/README.md", ""));

        var error = await Assert.ThrowsAsync<TelarException>(run.PreprocessAsync);

        Assert.Contains($"it holds no {Table}", error.What);
    }

    private async Task<ParquetTable> PreprocessAsync(IEnumerable<string> rows)
    {
        TestArchive.Write(run.Raw(0), TestArchive.Text(Table, string.Concat(rows)));
        await run.PreprocessAsync();
        return run.Table("places.parquet");
    }

    private static IEnumerable<string> Region(string country, string code, int count) => Enumerable.Range(0, count)
        .Select(number => Row(int.Parse(code) * 1000 + number, $"Place {number}", 14 + (number / 100.0), -90 - (int.Parse(code) / 10.0), country, code));

    private static string Row(
        int id,
        string name,
        double latitude,
        double longitude,
        string country,
        string region,
        string featureClass = "P",
        int population = 700,
        string elevation = "",
        string dem = "12") =>
        string.Join('\t', id, name, name, "", latitude, longitude, featureClass, "PPL", country, "", region, "", "", "", population, elevation, dem, "America/X", "2020-01-01") + "\n";
}
