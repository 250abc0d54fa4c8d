using Telar.Learning.Convolution;
using Telar.Learning.Embeddings;
using Telar.Learning.Tasks;
using Telar.Learning.TensorBoard;
using Telar.Learning.Training;
using Telar.Tests.Learning.Fixtures;
using static Tensorboard.Summary.Types.Value;

namespace Telar.Tests.Learning.TensorBoard;

[Collection(TorchTests.Name)]
public sealed class TrainingLogTests
{
    private static readonly EpochRecord[] Epochs =
    [
        new(1, 50, 0.001, 1.5, 0.4, 1.25, 0.5, 0.45),
        new(2, 100, 0.002, 0.75, 0.8, 0.5, 0.75, 0.625),
    ];

    [Fact]
    public void Epochs_have_scalars_and_the_untrained_and_the_kept_network_histograms()
    {
        using var untrained = new SmallModel().Create(new TaskShape([new FeatureShape(2)], 3), path => path);
        using var kept = new SmallModel().Create(new TaskShape([new FeatureShape(2)], 3), path => path);

        var events = TrainingLog.Of(new TrainingResult(new KeptEpoch(Epochs[0], []), Epochs, 1), untrained, kept);

        Assert.Equal([(0L, 0.0), (50L, 1.0), (100L, 2.0)], events.Select(entry => (entry.Step, entry.WallTime)));
        Assert.Equal([0, 6, 6], events.Select(entry => Tags(entry, ValueOneofCase.SimpleValue).Count));
        Assert.Equal(0.45f, events[1].Summary.Value.Single(value => value.Tag == "macro-F1/validation").SimpleValue);
        Assert.Contains("weights/output.weight", Tags(events[0], ValueOneofCase.Histo));
        Assert.Equal(Tags(events[0], ValueOneofCase.Histo), Tags(events[1], ValueOneofCase.Histo));
        Assert.Empty(Tags(events[2], ValueOneofCase.Histo));
        // The two networks were drawn one after the other.
        Assert.NotEqual(Spread(events[0]), Spread(events[1]));
    }

    [Fact]
    public void A_convolutional_network_shows_its_filters()
    {
        var recipe = new ConvolutionRecipe { Stem = 10, Widths = [4] };
        using var network = recipe.Create(new TaskShape([new FeatureShape(48, 48, 3)], 2), path => path);

        var picture = Assert.Single(network.Pictures);

        // Eight tiles of five and a line in a row, two rows, each weight magnified eight times.
        Assert.Equal(("filters", 8 * 6 * 8, 2 * 6 * 8), (picture.Tag, picture.Width, picture.Height));
        var levels = network.Pictures.Single().Pixels;
        for (var filter = 0; filter < 10; filter++)
            Assert.Contains(Tile(levels, picture.Width, filter % 8, filter / 8), level => level is 0 or 255);
        Assert.All(Tile(levels, picture.Width, 7, 1), level => Assert.Equal(127, level));
    }

    [Fact]
    public void Vectors_are_logged_at_the_end()
    {
        EmbeddingEpoch[] history = [new(1, 10, 0.1, 2), new(2, 20, 0.05, 1)];
        var events = TrainingLog.Of(new EmbeddingResult(new WordVectors(["a"], [1], [[1f, 2]]), history));

        Assert.Equal([2f, 1f], events.Select(entry => entry.Summary.Value.Single(value => value.Tag == "loss/train").SimpleValue));
        Assert.Empty(Tags(events[0], ValueOneofCase.Histo));
        Assert.Equal(["vectors"], Tags(events[1], ValueOneofCase.Histo));
    }

    private static List<string> Tags(Tensorboard.Event entry, ValueOneofCase kind) =>
        [.. entry.Summary.Value.Where(value => value.ValueCase == kind).Select(value => value.Tag)];

    private static double Spread(Tensorboard.Event entry) =>
        entry.Summary.Value.Single(value => value.Tag == "weights/output.weight").Histo.SumSquares;

    private static IEnumerable<byte> Tile(byte[] pixels, int width, int column, int row) =>
        from y in Enumerable.Range(row * 48, 40)
        from x in Enumerable.Range(column * 48, 40)
        from channel in Enumerable.Range(0, 3)
        select pixels[(((y * width) + x) * 3) + channel];
}
