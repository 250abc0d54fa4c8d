using Telar.Data.Parquet;
using Telar.Learning.Pictograms;
using Telar.Learning.Tasks;
using Telar.Tests.Data;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Pictograms;

/// <summary>Forty faces and twenty hands, each in two training styles and one for the test; every second is a variant of the one before.</summary>
[Collection(TorchTests.Name)]
public sealed class FewLabelsTaskTests : IDisposable
{
    private const string Table = "pictograms.parquet";
    private const int Emoji = 60;
    private static readonly string[] Styles = ["fluent", "noto", "twemoji"];

    private readonly TemporaryFolder folder = new();

    public FewLabelsTaskTests()
    {
        var rows = Enumerable.Range(0, Emoji).SelectMany(emoji => Styles.Select(style => (Emoji: emoji, Style: style))).ToList();
        ParquetTable.Write(
            folder[Table],
            ParquetColumn.Of("emoji", [.. rows.Select(row => Code(row.Emoji))]),
            ParquetColumn.Of("style", [.. rows.Select(row => row.Style)]),
            ParquetColumn.Of("label", [.. rows.Select(row => row.Emoji < 40 ? "face" : "hand")]),
            ParquetColumn.Of("pixels", [.. rows.Select(row => Enumerable.Repeat((byte)row.Emoji, 48 * 48 * 3).ToArray())]),
            ParquetColumn.Of("style_split", [.. rows.Select(row => row.Style == "twemoji" ? "test" : row.Emoji % 20 < 4 ? "validation" : "train")]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_same_share_of_each_class_is_labelled(int draw)
    {
        using var train = Load(0.25, draw).Encode(Part.Train);
        var labels = train.Examples.Labels.data<long>().ToArray();
        Assert.Equal([16, 8], Enumerable.Range(0, 2).Select(label => labels.Count(other => other == label)));
    }

    [Fact]
    public void A_motif_is_labelled_in_all_its_variants_and_styles_or_not_at_all()
    {
        using var train = Load(0.25, 1).Encode(Part.Train);
        var motifs = train.Ids.GroupBy(id => id.Split('/')[0].Split('-')[0]).ToList();
        Assert.All(motifs, motif => Assert.Equal(4, motif.Count()));
    }

    [Fact]
    public void Rows_keep_their_pixels()
    {
        using var train = Load(0.25, 1).Encode(Part.Train);
        var shades = train.Examples.Features[0].select(1, 0).select(1, 0).select(1, 0).data<byte>().ToArray();
        Assert.Equal(train.Ids.Select(id => id.Split('/')[0]), shades.Select(shade => Code(shade)));
    }

    [Fact]
    public void Draws_differ_and_repeat()
    {
        Assert.Equal(Labelled(1), Labelled(1));
        Assert.NotEqual(Labelled(1), Labelled(2));
    }

    [Theory]
    [InlineData(Part.Validation)]
    [InlineData(Part.Test)]
    public void Rows_that_are_not_learned_from_stay_all(Part part)
    {
        using var all = new UnseenStyleTask(Table).Load(path => folder[path], Partition.Split).Encode(part);
        using var few = Load(0.25, 1).Encode(part);
        Assert.Equal(all.Ids, few.Ids);
    }

    public void Dispose() => folder.Dispose();

    private TaskData Load(double share, int draw) =>
        new FewLabelsTask(new UnseenStyleTask(Table), share, draw).Load(path => folder[path], Partition.Split);

    private IReadOnlyList<string> Labelled(int draw)
    {
        using var train = Load(0.25, draw).Encode(Part.Train);
        return train.Ids;
    }

    // The second of a motif is its male form.
    private static string Code(int emoji) => $"1F{emoji / 2:D3}{(emoji % 2 == 1 ? "-200D-2642-FE0F" : "")}";
}
