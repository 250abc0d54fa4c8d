using Telar.Learning.Models;
using Telar.Tests.Learning.Fixtures;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Models;

[Collection(TorchTests.Name)]
public sealed class LinearLayerTests
{
    [Theory]
    [InlineData(true, new long[] { 7, 5 })]
    [InlineData(false, new long[] { 7, 5 })]
    [InlineData(true, new long[] { 3, 4, 5 })]
    public void Values_and_gradients_are_those_of_Torch(bool hasBias, long[] shape)
    {
        using var scope = NewDisposeScope();
        manual_seed(4);
        using var layer = new LinearLayer(5, 20, hasBias);
        layer.Initialize(Initialization.Xavier, Activation.Relu);
        if (hasBias)
            nn.init.normal_(layer.Bias!);
        var (rows, above) = (randn(shape, requires_grad: true), randn([.. shape[..^1], 20]));
        var (mine, theirs) = (layer.call(rows), nn.functional.linear(rows, layer.Weight, layer.Bias));
        Assert.True(mine.allclose(theirs, rtol: 1e-5, atol: 1e-6));

        Tensor[] inputs = hasBias ? [rows, layer.Weight, layer.Bias!] : [rows, layer.Weight];
        var expected = autograd.grad([theirs], inputs, [above]);
        Assert.All(
            autograd.grad([mine], inputs, [above]).Zip(expected),
            pair => Assert.True(pair.First.allclose(pair.Second, rtol: 1e-5, atol: 1e-5)));
    }

    [Fact]
    public void A_row_has_the_same_bits_alone_as_among_others()
    {
        using var scope = NewDisposeScope();
        using var layer = new LinearLayer(300, 33);
        layer.Initialize(Initialization.He, Activation.Relu);
        var rows = randn(20, 300);
        Assert.True(layer.call(rows)[13..14].equal(layer.call(rows[13..14])).all().item<bool>());
    }

    [Fact]
    public void Rows_of_any_strides_are_read()
    {
        using var scope = NewDisposeScope();
        using var layer = new LinearLayer(3, 2);
        layer.Initialize(Initialization.He, Activation.Relu);
        var rows = randn(3, 6).t();
        Assert.True(layer.call(rows).equal(layer.call(rows.contiguous())).all().item<bool>());
    }

    [Fact]
    public void The_state_has_the_names_that_Torch_gives()
    {
        using var layer = new LinearLayer(3, 2);
        using var theirs = nn.Linear(3, 2);
        Assert.Equal(theirs.state_dict().Keys, layer.state_dict().Keys);
    }

    [Fact]
    public void Tensors_do_not_pile_up_over_steps()
    {
        using var layer = new LinearLayer(8, 8);
        void Step()
        {
            using var scope = NewDisposeScope();
            layer.call(randn(4, 8, requires_grad: true)).sum().backward();
            layer.zero_grad();
        }

        Step();
        var before = LiveTensors.OfThisThread;
        for (var step = 0; step < 20; step++)
            Step();
        Assert.Equal(before, LiveTensors.OfThisThread);
    }
}
