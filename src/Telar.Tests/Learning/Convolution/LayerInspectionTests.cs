using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Learning.Convolution;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Convolution;

[Collection(TorchTests.Name)]
public sealed class LayerInspectionTests : IDisposable
{
    private static readonly TaskShape Shape = new([new FeatureShape(16, 16, 3)], 2);

    private readonly TemporaryFolder folder = new();
    private readonly Tensor pixels = Pictures.Random(3, 16);
    private readonly Classifier network;

    public LayerInspectionTests()
    {
        manual_seed(1);
        network = new ConvolutionRecipe { Stem = 4, Widths = [6, 8] }.Create(Shape, path => path);
        network.eval();
    }

    [Fact]
    public void Filters_are_the_weights_of_the_first_layer()
    {
        Inspect("second");

        var table = ParquetTable.Read(folder["filters.parquet"]);
        Assert.Equal(4 * 5 * 5 * 3, table.Rows);
        var (filter, row, column, channel) =
            (table.Values<int>("filter"), table.Values<int>("row"), table.Values<int>("column"), table.Values<int>("channel"));
        var weights = ((ConvolutionClassifier)network).Filters;
        for (var cell = 0; cell < table.Rows; cell += 7)
            Assert.Equal(
                weights[filter[cell], channel[cell], row[cell], column[cell]].item<float>(), table.Values<float>("value")[cell]);
    }

    [Fact]
    public void The_image_is_the_named_picture()
    {
        Inspect("second");

        var table = ParquetTable.Read(folder["image.parquet"]);
        var values = table.Values<float>("value").Select(value => (byte)Math.Round(value * 255)).ToArray();
        Assert.Equal(pixels[1].data<byte>().ToArray(), values);
        Assert.Equal([0, 1, 2, 0], table.Values<int>("channel")[..4]);
        Assert.Equal([0, 0, 0, 1], table.Values<int>("column")[..4]);
    }

    [Fact]
    public void Every_layer_shows_as_many_channels_as_wanted()
    {
        Inspect("second");

        var table = ParquetTable.Read(folder["activations.parquet"]);
        var layers = table.Text("layer").CountBy(layer => layer).Select(layer => (layer.Key, layer.Value));
        Assert.Equal([("first layer", 3 * 8 * 8), ("block 1", 3 * 4 * 4), ("block 2", 3 * 2 * 2)], layers);
        Assert.Contains(table.Values<float>("value"), value => value > 0);
    }

    [Fact]
    public void Pictures_come_in_the_order_of_their_names()
    {
        Inspect("third", "first");

        var images = ParquetTable.Read(folder["image.parquet"]);
        Assert.Equal([("third", 16 * 16 * 3), ("first", 16 * 16 * 3)], images.Text("picture").CountBy(id => id).Select(id => (id.Key, id.Value)));
        var values = images.Values<float>("value").Select(value => (byte)Math.Round(value * 255)).ToArray();
        Assert.Equal(pixels[0].data<byte>().ToArray(), values[(16 * 16 * 3)..]);
        Assert.Equal(["third", "first"], ParquetTable.Read(folder["activations.parquet"]).Text("picture").Distinct());
    }

    [Fact]
    public void An_unknown_picture_is_named() =>
        Assert.Contains("fourth", Assert.Throws<TelarException>(() => Inspect("fourth")).Message);

    public void Dispose()
    {
        network.Dispose();
        folder.Dispose();
    }

    private void Inspect(params string[] pictures)
    {
        var rows = new Rows(["first", "second", "third"], new Examples([pixels], zeros(3, ScalarType.Int64)));
        var data = new TaskData(["a", "b"], Shape, new { }, part => part == Part.Test ? rows : throw new InvalidOperationException());
        new LayerInspection(3, pictures).Run(new InspectionSubject(network, data, path => path), file => folder[file]);
    }
}
