using FsCheck;
using FsCheck.Xunit;
using Telar.Learning.Recurrent;
using Telar.Tests.Learning.Fixtures;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Recurrent;

[Collection(TorchTests.Name)]
public sealed class RecurrentLayerTests
{
    private static readonly long[] Lengths = [2, 5, 1, 4];

    [Property(MaxTest = 40)]
    public void States_and_gradients_are_those_of_Torch(PositiveInt seed, RecurrentCell cell, bool bidirectional, bool turned)
    {
        using var scope = NewDisposeScope();
        manual_seed(seed.Get);
        var random = new Random(seed.Get);
        var (rows, words, inputs) = (random.Next(1, 9), random.Next(1, 8), random.Next(1, 20));
        using var layer = Create(cell, bidirectional, inputs, units: random.Next(1, 20));
        var lengths = tensor(Enumerable.Range(0, rows).Select(_ => random.NextInt64(1, words + 1)).ToArray());
        var vectors = turned ? randn(words, rows, inputs).transpose(0, 1) : randn(rows, words, inputs);
        var share = randn(rows, words, layer.Width);

        var (states, gradients) = Run(layer.call, layer, vectors, lengths, share);
        var (expected, expectedGradients) = Run(layer.ByTorch, layer, vectors, lengths, share);

        Assert.InRange((states - expected).abs().max().item<float>(), 0, 1e-5);
        foreach (var (gradient, other) in gradients.Zip(expectedGradients))
        {
            Assert.Equal(other.shape, gradient.shape);
            Assert.InRange((gradient - other).norm().item<float>(), 0, (1e-4 * other.norm().item<float>()) + 1e-6);
        }
    }

    [Theory]
    [InlineData(RecurrentCell.Gru)]
    [InlineData(RecurrentCell.Lstm)]
    public void Padding_is_not_read_and_stays_zero(RecurrentCell cell)
    {
        using var scope = NewDisposeScope();
        using var layer = Create(cell);
        var lengths = tensor(Lengths);
        var padding = arange(6).ge(lengths.unsqueeze(1)).unsqueeze(2);
        var vectors = randn(4, 6, 3).masked_fill(padding, float.NaN);

        var (states, gradients) = Run(layer.call, layer, vectors, lengths, ones(4, 6, layer.Width));

        Assert.Equal(0, states.masked_select(padding).abs().sum().item<float>());
        Assert.Equal(0, gradients[0].masked_select(padding).abs().sum().item<float>());
        Assert.All(gradients.Append(states), numbers => Assert.True(numbers.isfinite().all().item<bool>()));
    }

    [Theory]
    [InlineData(RecurrentCell.Gru)]
    [InlineData(RecurrentCell.Lstm)]
    public void A_row_has_the_same_bits_alone(RecurrentCell cell)
    {
        using var scope = NewDisposeScope();
        using var layer = Create(cell);
        var vectors = randn(4, 6, 3);
        var states = layer.call(vectors, tensor(Lengths));
        using var free = no_grad();
        for (var row = 0; row < Lengths.Length; row++)
        {
            var alone = layer.call(vectors[row..(row + 1), ..(int)Lengths[row]], tensor(new[] { Lengths[row] }));
            Assert.Equal(alone[0].data<float>().ToArray(), states[row, ..(int)Lengths[row]].contiguous().data<float>().ToArray());
        }
    }

    [Fact]
    public void Inputs_that_are_not_trained_have_no_gradient()
    {
        using var scope = NewDisposeScope();
        using var layer = Create(RecurrentCell.Gru);
        var vectors = randn(4, 6, 3);
        layer.call(vectors, tensor(Lengths)).sum().backward();
        Assert.Null(vectors.grad);
        Assert.All(layer.parameters(), weight => Assert.True(weight.grad!.abs().sum().item<float>() > 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Rows_without_words_or_with_too_many_are_refused(long length)
    {
        using var scope = NewDisposeScope();
        using var layer = Create(RecurrentCell.Gru);
        Assert.Throws<ArgumentOutOfRangeException>(() => layer.call(randn(2, 6, 3), tensor(new[] { 3, length })));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_tensor_outlives_its_step(bool trains)
    {
        using var layer = Create(RecurrentCell.Lstm);
        long Step()
        {
            using var scope = NewDisposeScope();
            using var mode = set_grad_enabled(trains);
            var states = layer.call(randn(4, 6, 3), tensor(Lengths));
            if (trains)
                states.sum().backward();
            layer.zero_grad();
            return LiveTensors.OfThisThread;
        }

        Step();
        Step();
        var before = Step();
        for (var step = 0; step < 20; step++)
            Assert.Equal(before, Step());
    }

    /// <summary>States, and the gradients of the inputs and of all weights of the sum of states times shares.</summary>
    private static (Tensor States, List<Tensor> Gradients) Run(
        Func<Tensor, Tensor, Tensor> forward, RecurrentLayer layer, Tensor vectors, Tensor lengths, Tensor share)
    {
        var inputs = vectors.detach().requires_grad_();
        var states = forward(inputs, lengths);
        return (states, [.. autograd.grad([(states * share).sum()], [inputs, .. layer.parameters()])]);
    }

    private static RecurrentLayer Create(RecurrentCell cell, bool bidirectional = true, int inputs = 3, int units = 5)
    {
        var recipe = new RecurrentRecipe { Cell = cell, Bidirectional = bidirectional, Units = units };
        var layer = new RecurrentLayer(recipe, inputs);
        using var free = no_grad();
        foreach (var bias in layer.parameters().Where(weight => weight.dim() == 1))
            bias.normal_();
        return layer;
    }
}
