using Telar.Learning.Attention;
using Telar.Learning.Models;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Attention;

[Collection(TorchTests.Name)]
public sealed class SelfAttentionTests
{
    private const int Size = 6;
    private const int Heads = 2;

    // Rows of four and of two places.
    private static PresentPlaces Places() => new(tensor(new[,] { { true, true, true, true, false }, { true, true, false, false, false } }));

    [Fact]
    public void Weights_of_a_place_add_up_to_one_over_present_places()
    {
        using var scope = NewDisposeScope();
        var (places, attention) = (Places(), Create());

        var weights = attention.Weights(randn(6, Size), places);

        Assert.Equal([2L, Heads, 4, 4], weights.shape);
        Assert.InRange((weights.sum(3) - 1).abs().max().item<float>(), 0, 1e-6);
        Assert.Equal(0, weights[1].narrow(2, 2, 2).max().item<float>());
    }

    [Fact]
    public void Each_head_is_the_formula_of_the_paper()
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        var (places, attention) = (Places(), Create());
        var states = randn(6, Size);
        var weights = attention.named_parameters().ToDictionary(weight => weight.name, weight => weight.parameter);

        var mixed = zeros(2, Size);
        var row = states.narrow(0, 4, 2);
        for (var head = 0; head < Heads; head++)
        {
            var (from, width) = (head * Size / Heads, Size / Heads);
            Tensor Part(string name) => (row.matmul(weights[$"{name}.weight"].t()) + weights[$"{name}.bias"]).narrow(1, from, width);
            var shares = (Part("query").matmul(Part("key").t()) / Math.Sqrt(width)).softmax(1);
            mixed.narrow(1, from, width).copy_(shares.matmul(Part("value")));
        }

        var expected = mixed.matmul(weights["output.weight"].t()) + weights["output.bias"];
        Assert.InRange((attention.call(states, places).narrow(0, 4, 2) - expected).abs().max().item<float>(), 0, 1e-5);
    }

    [Fact]
    public void Rows_do_not_read_each_other()
    {
        using var scope = NewDisposeScope();
        var (places, attention) = (Places(), Create());
        var states = randn(6, Size);
        var changed = states.clone();
        changed[5].zero_();

        var difference = (attention.call(states, places) - attention.call(changed, places)).abs().amax([1]);

        Assert.Equal(0, difference.narrow(0, 0, 4).max().item<float>());
        Assert.True(difference[4].item<float>() > 0);
    }

    private static SelfAttention Create()
    {
        manual_seed(3);
        var attention = new SelfAttention(Size, Heads);
        attention.Initialize(Initialization.Xavier, Activation.Relu);
        return attention;
    }
}
