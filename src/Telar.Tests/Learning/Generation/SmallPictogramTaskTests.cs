using Telar.Data.Parquet;
using Telar.Learning.Generation;
using Telar.Learning.Pictograms;
using Telar.Learning.Tasks;
using Telar.Tests.Data;
using Telar.Tests.Learning.Convolution;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Generation;

[Collection(TorchTests.Name)]
public sealed class SmallPictogramTaskTests : IDisposable
{
    private const string Table = "pictograms.parquet";
    private const string Drawings = "drawings.parquet";

    private readonly TemporaryFolder folder = new();

    public SmallPictogramTaskTests()
    {
        ParquetTable.Write(
            folder[Table],
            ParquetColumn.Of("emoji", ["A", "A", "B", "B"]),
            ParquetColumn.Of("style", ["noto", "twemoji", "noto", "twemoji"]),
            ParquetColumn.Of("label", ["hand", "hand", "face", "face"]),
            ParquetColumn.Of("pixels", [.. Enumerable.Range(0, 4).Select(Picture)]),
            ParquetColumn.Of("style_split", ["train", "test", "validation", "test"]));
        using var pixels = Pictures.Random(3, 24);
        GeneratedDrawings.Write(folder[Drawings], ["one", "two", "three"], ["hand", "face", "hand"], pixels);
    }

    [Fact]
    public void Parts_are_those_of_the_unseen_style_and_squares_are_averaged()
    {
        var data = Load(new SmallPictogramTask(Table, 2));
        var large = new UnseenStyleTask(Table).Load(path => folder[path], Partition.Split);

        foreach (var part in Enum.GetValues<Part>())
            Assert.Equal(large.Encode(part).Ids, data.Encode(part).Ids);
        var pixels = data.Encode(Part.Train).Examples.Features[0];
        Assert.Equal([1, 24, 24, 3], pixels.shape);
        Assert.Equal([24, 24, 3], data.Shape.Features[0].Dimensions);
        // The first square of the first picture has the values 0, 10, 20 and 30 in every colour.
        Assert.Equal(15, pixels[0][0][0][1].item<byte>());
    }

    [Fact]
    public void Generated_drawings_take_the_place_of_training_drawings_alone()
    {
        var real = Load(new SmallPictogramTask(Table, 2));
        var data = Load(new SmallPictogramTask(Table, 2) { Drawings = Drawings });

        var train = data.Encode(Part.Train);
        Assert.Equal(["one", "two", "three"], train.Ids);
        Assert.Equal([1L, 0L, 1L], train.Examples.Labels.data<long>().ToArray());
        using var expected = Pictures.Random(3, 24);
        Assert.Equal(0, Pictures.Distance(expected, train.Examples.Features[0]));
        foreach (var part in new[] { Part.Validation, Part.Test })
            Assert.Equal(0, Pictures.Distance(real.Encode(part).Examples.Features[0], data.Encode(part).Examples.Features[0]));
    }

    [Fact]
    public void Both_kinds_of_training_have_a_protocol_of_their_own() => Assert.Equal(
        ["real", "main"],
        new[] { new SmallPictogramTask(Table, 2), new SmallPictogramTask(Table, 2) { Drawings = Drawings } }.Select(task => task.Protocol));

    public void Dispose() => folder.Dispose();

    private TaskData Load(SmallPictogramTask task) => task.Load(path => folder[path], Partition.Split);

    private static byte[] Picture(int row)
    {
        const int side = 48;
        var pixels = new byte[side * side * 3];
        for (var place = 0; place < side * side; place++)
            for (var colour = 0; colour < 3; colour++)
                pixels[(place * 3) + colour] = (byte)((place % 2 * 10) + (place / side % 2 * 20) + row);
        return pixels;
    }
}
