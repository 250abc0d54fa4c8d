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

/// <summary>A network that is trained to see a black patch in a corner; class 0 is without.</summary>
[Collection(TorchTests.Name)]
public sealed class GradCamTests : IDisposable
{
    private const int Size = 32;
    private const int Patch = 10;
    private const int Marked = 1;

    private static readonly TaskShape Shape = new([new FeatureShape(Size, Size, 3)], 2);

    private readonly TemporaryFolder folder = new();
    private readonly ConvolutionClassifier network;

    public GradCamTests()
    {
        manual_seed(1);
        network = (ConvolutionClassifier)new ConvolutionRecipe { Stem = 8, Widths = [16], Dropout = 0 }.Create(Shape, path => path);
        using var optimizer = optim.Adam(network.parameters(), 0.01);
        using var pixels = cat([Pictures.Plain(4, Size, 255, 255, 255), WithPatch(0, 0), WithPatch(0, 22), WithPatch(22, 0), WithPatch(22, 22)]);
        using var labels = tensor(new long[] { 0, 0, 0, 0, 1, 1, 1, 1 });
        for (var step = 0; step < 60; step++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.cross_entropy(network.call([pixels]), labels).backward();
            optimizer.step();
        }

        network.eval();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 22)]
    [InlineData(22, 0)]
    [InlineData(22, 22)]
    public void Heat_lies_where_the_class_is_decided(int top, int left)
    {
        using var pixels = WithPatch(top, left);
        using var heat = LastHeat(pixels);

        // Maps of 8 x 8 places: the patch covers three by three of them, and the filters reach one further.
        Assert.Equal([8, 8], heat.shape);
        var inside = heat.narrow(0, top == 0 ? 0 : 4, 4).narrow(1, left == 0 ? 0 : 4, 4).sum().item<float>();
        Assert.True(inside > 0.8 * heat.sum().item<float>(), $"{inside} of {heat.sum().item<float>()}");
    }

    [Fact]
    public void Mirroring_a_picture_mirrors_its_heat()
    {
        using var pixels = WithPatch(0, 0);
        using var heat = LastHeat(pixels);
        using var mirrored = LastHeat(pixels.flip([2]));
        Assert.Equal(0, Pictures.Distance(heat, mirrored.flip([1])), 5);
    }

    [Fact]
    public void The_file_names_class_and_probability_of_each_picture()
    {
        using var pixels = cat([WithPatch(0, 0), Pictures.Plain(1, Size, 255, 255, 255)]);
        Inspect(pixels, "plain", "marked");

        var table = ParquetTable.Read(folder["gradcam.parquet"]);
        Assert.Equal([("first layer", 2 * 16 * 16), ("block 1", 2 * 8 * 8)], table.Text("layer").CountBy(layer => layer).Select(layer => (layer.Key, layer.Value)));
        Assert.Equal(["plain", "marked"], table.Text("id").Distinct());
        Assert.Equal(["without", "with"], table.Text("predicted").Distinct());
        Assert.Equal(["with"], table.Text("truth").Distinct());
        Assert.All(table.Values<float>("probability"), probability => Assert.InRange(probability, 0.5f, 1));
        Assert.Equal(1, table.Values<float>("heat").Max());
        Assert.Equal(Enumerable.Range(0, 16), table.Values<int>("column")[..16]);
    }

    [Fact]
    public void An_unknown_picture_is_named()
    {
        using var pixels = WithPatch(0, 0);
        Assert.Contains("nowhere", Assert.Throws<TelarException>(() => Inspect(pixels, "nowhere")).Message);
    }

    public void Dispose()
    {
        network.Dispose();
        folder.Dispose();
    }

    private Tensor LastHeat(Tensor pixels) => GradCam.Heat(network, pixels, Marked)[^1].Heat;

    private void Inspect(Tensor pixels, params string[] pictures)
    {
        var rows = new Rows(["marked", "plain"], new Examples([pixels], ones(pixels.shape[0], ScalarType.Int64)));
        var data = new TaskData(["without", "with"], Shape, new { }, _ => rows);
        new GradCamInspection(pictures).Run(new InspectionSubject(network, data, path => path), file => folder[file]);
    }

    private static Tensor WithPatch(int top, int left)
    {
        var pixels = Pictures.Plain(1, Size, 255, 255, 255);
        pixels.narrow(1, top, Patch).narrow(2, left, Patch).zero_();
        return pixels;
    }
}
