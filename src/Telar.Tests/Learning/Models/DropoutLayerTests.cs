using Telar.Learning.Models;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Models;

[Collection(TorchTests.Name)]
public sealed class DropoutLayerTests
{
    private const double Probability = 0.3;

    [Fact]
    public void So_many_numbers_become_zero_and_the_mean_stays()
    {
        using var scope = NewDisposeScope();
        manual_seed(5);
        using var layer = new DropoutLayer(Probability);
        var dropped = layer.call(ones(1000, 100));
        // 100,000 draws: the deviation of the share is .0014.
        Assert.InRange(dropped.eq(0).to(ScalarType.Float32).mean().item<float>(), Probability - 0.006, Probability + 0.006);
        Assert.InRange(dropped.mean().item<float>(), 0.99f, 1.01f);
        Assert.Equal([0f, (float)(1 / (1 - Probability))], dropped.data<float>().Distinct().Order());
    }

    [Fact]
    public void Masks_of_neighbours_rows_and_calls_are_independent()
    {
        using var scope = NewDisposeScope();
        manual_seed(6);
        using var layer = new DropoutLayer(0.5);
        var (first, second) = (layer.call(ones(500, 200)) - 1, layer.call(ones(500, 200)) - 1);
        // Products of independent signs have mean zero and a deviation of .0032 over 100,000.
        Assert.All(
            new[] { first * second, first[.., 1..] * first[.., ..^1], first[1..] * first[..^1], first[1..] * second[..^1] },
            product => Assert.InRange(product.mean().item<float>(), -0.015f, 0.015f));
    }

    [Fact]
    public void Gradients_pass_where_numbers_passed()
    {
        using var scope = NewDisposeScope();
        using var layer = new DropoutLayer(Probability);
        // Not a multiple of the width of a vector.
        var numbers = ones(7, 9, requires_grad: true);
        var dropped = layer.call(numbers);
        dropped.sum().backward();
        Assert.Equal(dropped.data<float>().ToArray(), numbers.grad!.data<float>().ToArray());
    }

    [Fact]
    public void The_seed_of_Torch_decides()
    {
        using var scope = NewDisposeScope();
        using var layer = new DropoutLayer(Probability);
        float[] Draw()
        {
            manual_seed(7);
            return layer.call(ones(50)).data<float>().ToArray();
        }

        Assert.Equal(Draw(), Draw());
        Assert.NotEqual(Draw(), layer.call(ones(50)).data<float>().ToArray());
    }

    [Fact]
    public void Nothing_is_dropped_after_training()
    {
        using var scope = NewDisposeScope();
        using var layer = new DropoutLayer(Probability);
        layer.eval();
        var numbers = randn(4, 5);
        Assert.True(layer.call(numbers).equal(numbers).all().item<bool>());
    }
}
