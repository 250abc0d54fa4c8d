using Telar.Data.Parquet;
using Telar.Learning.Autoencoding;
using Telar.Learning.Convolution;
using Telar.Learning.Deployment;
using Telar.Learning.Pictograms;
using Telar.Learning.Tasks;
using Telar.Tests.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Autoencoding;

[Collection(TorchTests.Name)]
public sealed class CodedTaskTests : IDisposable
{
    private const string Table = "pictograms.parquet";
    private const string Weights = "autoencoder.safetensors";

    private static readonly AutoencoderRecipe Recipe = SmallAutoencoder.Recipe with { Decoder = [6, 4, 4, 3] };

    private readonly TemporaryFolder folder = new();
    private readonly FewLabelsTask drawings = new(new UnseenStyleTask(Table), Share: 0.5, Draw: 7);

    public CodedTaskTests()
    {
        var random = new Random(1);
        var pixels = Enumerable.Range(0, 12).Select(_ => new byte[48 * 48 * 3]).ToArray();
        foreach (var picture in pixels)
            random.NextBytes(picture);
        ParquetTable.Write(
            folder[Table],
            ParquetColumn.Of("emoji", [.. Enumerable.Range(0, 12).Select(row => $"1F{row:D3}")]),
            ParquetColumn.Of("style", [.. Enumerable.Repeat("noto", 12)]),
            ParquetColumn.Of("label", [.. Enumerable.Range(0, 12).Select(row => row % 2 == 0 ? "face" : "hand")]),
            ParquetColumn.Of("pixels", pixels),
            ParquetColumn.Of("style_split", [.. Enumerable.Range(0, 12).Select(row => row < 8 ? "train" : row < 10 ? "validation" : "test")]));
    }

    [Fact]
    public void Rows_and_labels_are_those_of_the_drawings_and_features_their_codes()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        var plain = drawings.Load(path => folder[path], Partition.Split);
        using var autoencoder = new Autoencoder(Recipe, plain.Shape);
        NetworkState.Save(autoencoder, folder[Weights]);
        var task = new CodedTask(drawings, Recipe, Weights);
        var coded = task.Load(path => folder[path], Partition.Split);

        Assert.Equal("codes-7", task.Protocol);
        Assert.Equal([Table, Weights], task.Inputs);
        autoencoder.eval();
        foreach (var part in Enum.GetValues<Part>())
        {
            var (rows, codes) = (plain.Encode(part), coded.Encode(part));
            Assert.Equal(rows.Ids, codes.Ids);
            Assert.Equal(rows.Examples.Labels.data<long>().ToArray(), codes.Examples.Labels.data<long>().ToArray());
            Assert.Equal(
                autoencoder.Encode(Ink.FromPixels(rows.Examples.Features[0])).data<float>().ToArray(),
                codes.Examples.Features[0].data<float>().ToArray());
        }
    }

    [Fact]
    public void Codes_are_scaled_by_the_training_rows()
    {
        using var scope = NewDisposeScope();
        manual_seed(2);
        var training = cat([randn(50, 2) * tensor(new[] { 4f, 0.5f }), full([50, 1], 3.0)], 1);
        var vectors = new CodeVectors().Fit([training], SmallAutoencoder.Shape);

        var scaled = vectors([training]);
        Assert.Equal([1f, 1f], scaled.std(0).narrow(0, 0, 2).data<float>().ToArray().Select(value => MathF.Round(value, 4)));
        Assert.True(scaled.isfinite().all().item<bool>());
        Assert.Equal(vectors([training.narrow(0, 0, 1)])[0][0].item<float>(), scaled[0][0].item<float>());
    }

    public void Dispose() => folder.Dispose();
}
