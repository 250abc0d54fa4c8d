using Telar.Learning.Attention;
using Telar.Learning.Training;
using Telar.Tests.Learning.Fixtures;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Attention;

[Collection(TorchTests.Name)]
public sealed class TransformerClassifierTests
{
    private static readonly TransformerRecipe Recipe = new() { Size = 8, Layers = 2, Heads = 2, Hidden = 12 };

    [Theory]
    [InlineData(PositionEncoding.Sinusoidal)]
    [InlineData(PositionEncoding.Learned)]
    [InlineData(PositionEncoding.None)]
    public void Padding_changes_no_logits(PositionEncoding positions)
    {
        using var scope = NewDisposeScope();
        using var model = Create(positions);
        var alone = model.call(LetterRows.Of([2, 3, 4]));
        var padded = model.call(LetterRows.Of([2, 3, 4, 0, 0, 0], [4, 5, 2, 2, 3, 0]));
        Assert.Equal([2L, 3], padded.shape);
        Assert.InRange((alone[0] - padded[0]).abs().max().item<float>(), 0, 1e-5);
    }

    [Theory]
    [InlineData(PositionEncoding.Sinusoidal, true)]
    [InlineData(PositionEncoding.Learned, true)]
    [InlineData(PositionEncoding.None, false)]
    public void Order_is_seen_only_where_places_are_told(PositionEncoding positions, bool seen)
    {
        using var scope = NewDisposeScope();
        using var model = Create(positions);
        var difference = (model.call(LetterRows.Of([2, 3, 4])) - model.call(LetterRows.Of([4, 3, 2]))).abs().max().item<float>();
        Assert.Equal(seen, difference > 1e-4);
    }

    [Fact]
    public void Each_layer_has_weights_of_each_head()
    {
        using var scope = NewDisposeScope();
        using var model = Create(PositionEncoding.Sinusoidal);
        var layers = model.Attention(LetterRows.Of([2, 3, 4, 0, 0], [2, 0, 0, 0, 0]));
        Assert.Equal(2, layers.Count);
        Assert.All(layers, weights => Assert.Equal([2L, 2, 3, 3], weights.shape));
        Assert.Equal(1, layers[1][1, 0, 0, 0].item<float>());
    }

    [Fact]
    public void Every_weight_is_learned_from()
    {
        using var scope = NewDisposeScope();
        using var model = Create(PositionEncoding.Learned);
        model.call(LetterRows.Of([2, 3, 4, 5], [5, 2, 0, 0])).square().sum().backward();
        Assert.All(
            model.named_parameters(),
            weight => Assert.True(weight.parameter.grad!.abs().max().item<float>() > 0 || weight.name.EndsWith("key.bias", StringComparison.Ordinal), weight.name));
    }

    [Fact]
    public void A_saved_model_says_the_same()
    {
        using var scope = NewDisposeScope();
        using var model = Create(PositionEncoding.Learned);
        using var other = (TransformerClassifier)(Recipe with { Positions = PositionEncoding.Learned }).Create(LetterRows.Shape, path => path);
        other.FromBytes(model.ToBytes());
        other.eval();
        var rows = LetterRows.Of([2, 3, 5]);
        Assert.Equal(model.call(rows).data<float>().ToArray(), other.call(rows).data<float>().ToArray());
    }

    [Fact]
    public void A_step_leaves_no_tensors_behind()
    {
        using var model = Create(PositionEncoding.Sinusoidal);
        Step();
        var before = LiveTensors.OfThisThread;
        Step();
        Assert.Equal(before, LiveTensors.OfThisThread);

        void Step()
        {
            using var scope = NewDisposeScope();
            model.call(LetterRows.Of([2, 3, 4, 0], [5, 2, 0, 0])).sum().backward();
        }
    }

    private static TransformerClassifier Create(PositionEncoding positions)
    {
        manual_seed(6);
        var model = (TransformerClassifier)(Recipe with { Positions = positions }).Create(LetterRows.Shape, path => path);
        model.eval();
        return model;
    }
}
