using Telar.Data.Parquet;
using Telar.Learning.Tasks;

namespace Telar.Tests.Learning.Leaks;

/// <summary>Nothing that is trained on is asked, in the split and in every fold of the real data.</summary>
[Collection(TorchTests.Name)]
public sealed class SplitLeakTests(RealTables tables) : IClassFixture<RealTables>
{
    private const int Folds = 5;

    public static TheoryData<int?> Partitions => [null, .. Enumerable.Range(0, Folds).Select(fold => (int?)fold)];

    [Theory]
    [MemberData(nameof(Partitions))]
    public void No_place_is_in_two_parts(int? fold)
    {
        var table = tables.Places;
        AssertApart(table, fold, table.Values<long>("id").Select(id => $"{id}"));
        AssertApart(table, fold, table.Values<double>("latitude").Zip(table.Values<double>("longitude")).Select(point => $"{point}"));
    }

    [Theory]
    [MemberData(nameof(Partitions))]
    public void No_article_is_in_two_parts_in_any_language_or_band(int? fold)
    {
        var table = tables.Windows;
        AssertApart(table, fold, table.Values<int>("article").Select(article => $"{article}"));
    }

    [Theory]
    [MemberData(nameof(Partitions))]
    public void No_text_of_a_band_is_in_two_parts(int? fold)
    {
        var table = tables.Windows;
        AssertApart(table, fold, table.Text("band").Zip(table.Text("text")).Select(window => $"{window}"));
    }

    [Fact]
    public void Tasks_follow_the_tables()
    {
        foreach (var fold in (int?[])[null, 0])
            foreach (var task in (ClassificationTask[])[tables.PlacesTask, RealTables.LanguageTask("long"), RealTables.LanguageTask("short")])
            {
                var data = task.Load(tables.Input, new Partition(fold));
                var ids = Enum.GetValues<Part>().SelectMany(part =>
                {
                    using var rows = data.Encode(part);
                    Assert.NotEmpty(rows.Ids);
                    return rows.Ids;
                }).ToList();
                Assert.Equal(ids.Count, ids.Distinct().Count());
            }
    }

    /// <summary>Each identity has rows in one part only, and every part has rows.</summary>
    private static void AssertApart(ParquetTable table, int? fold, IEnumerable<string> identities)
    {
        var parts = table.Text("split").Zip(table.Values<int>("fold"), new Partition(fold).Of).ToList();
        Assert.Equal(Enum.GetValues<Part>(), parts.Distinct().Order());
        Assert.All(
            identities.Zip(parts).GroupBy(row => row.First, row => row.Second),
            identity => Assert.Single(identity.Distinct()));
    }
}
