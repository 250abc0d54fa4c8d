using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Learning.Pictograms;
using Telar.Learning.Tasks;
using Telar.Tests.Data;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Pictograms;

[Collection(TorchTests.Name)]
public sealed class PictogramTaskTests : IDisposable
{
    private const string Table = "pictograms.parquet";

    private readonly TemporaryFolder folder = new();

    public PictogramTaskTests() => ParquetTable.Write(
        folder[Table],
        ParquetColumn.Of("emoji", ["A", "A", "A", "A", "B", "B", "B", "B"]),
        ParquetColumn.Of("style", ["noto", "fluent", "emojione", "twemoji", "noto", "fluent", "emojione", "twemoji"]),
        ParquetColumn.Of("label", ["hand", "hand", "hand", "hand", "face", "face", "face", "face"]),
        ParquetColumn.Of("pixels", [.. Enumerable.Range(0, 8).Select(Pixels)]),
        ParquetColumn.Of("style_split", ["train", "train", "train", "test", "validation", "validation", "validation", "test"]),
        ParquetColumn.Of("emoji_split", ["train", "train", "train", "train", "test", "test", "test", "test"]),
        ParquetColumn.Of("emoji_fold", new[] { 0, 0, 0, 0, -1, -1, -1, -1 }));

    [Fact]
    public void The_tables_split_tests_on_the_unseen_style()
    {
        var data = new UnseenStyleTask(Table).Load(path => folder[path], Partition.Split);

        Assert.Equal(["A/noto", "A/fluent", "A/emojione"], data.Encode(Part.Train).Ids);
        Assert.Equal(["B/noto", "B/fluent", "B/emojione"], data.Encode(Part.Validation).Ids);
        Assert.Equal(["A/twemoji", "B/twemoji"], data.Encode(Part.Test).Ids);
    }

    [Theory]
    [InlineData(0, "emojione", "noto", "fluent")]
    [InlineData(1, "fluent", "noto", "emojione")]
    [InlineData(2, "noto", "fluent", "emojione")]
    public void A_fold_holds_out_a_training_style(int fold, string validation, string first, string second)
    {
        var data = new UnseenStyleTask(Table).Load(path => folder[path], new Partition(fold));

        Assert.Equal([$"A/{first}", $"A/{second}", $"B/{first}", $"B/{second}"], data.Encode(Part.Train).Ids);
        Assert.Equal([$"A/{validation}", $"B/{validation}"], data.Encode(Part.Validation).Ids);
        Assert.Equal(["A/twemoji", "B/twemoji"], data.Encode(Part.Test).Ids);
    }

    [Fact]
    public void A_style_that_is_left_out_is_not_trained_on_and_still_validates()
    {
        var task = new UnseenStyleTask(Table) { Without = "noto" };

        Assert.Equal(["A/fluent", "A/emojione"], task.Load(path => folder[path], Partition.Split).Encode(Part.Train).Ids);
        var data = task.Load(path => folder[path], new Partition(2));
        Assert.Equal(["A/fluent", "A/emojione", "B/fluent", "B/emojione"], data.Encode(Part.Train).Ids);
        Assert.Equal(["A/noto", "B/noto"], data.Encode(Part.Validation).Ids);
    }

    [Fact]
    public void There_are_as_many_folds_as_training_styles() => Assert.Throws<TelarException>(
        () => new UnseenStyleTask(Table).Load(path => folder[path], new Partition(UnseenStyleTask.Folds)));

    [Fact]
    public void The_emoji_protocol_keeps_the_styles_of_an_emoji_together()
    {
        var task = new UnseenEmojiTask(Table);
        var data = task.Load(path => folder[path], Partition.Split);

        Assert.Equal("emoji", task.Protocol);
        Assert.Equal(["A/noto", "A/fluent", "A/emojione", "A/twemoji"], data.Encode(Part.Train).Ids);
        Assert.Equal(["B/noto", "B/fluent", "B/emojione", "B/twemoji"], data.Encode(Part.Test).Ids);
    }

    [Fact]
    public void Classes_are_in_alphabetical_order_and_pixels_in_that_of_the_table()
    {
        var data = new UnseenStyleTask(Table).Load(path => folder[path], Partition.Split);
        using var test = data.Encode(Part.Test);

        Assert.Equal(["face", "hand"], data.Labels);
        Assert.Equal([1L, 0L], test.Examples.Labels.data<long>().ToArray());
        Assert.Equal([2, 48, 48, 3], test.Examples.Features[0].shape);
        Assert.Equal(Pixels(3), test.Examples.Features[0][0].data<byte>().ToArray());
    }

    public void Dispose() => folder.Dispose();

    private static byte[] Pixels(int seed)
    {
        var pixels = new byte[48 * 48 * 3];
        new Random(seed).NextBytes(pixels);
        return pixels;
    }
}
