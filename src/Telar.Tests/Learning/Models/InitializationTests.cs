using Telar.Learning.Models;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Models;

[Collection(TorchTests.Name)]
public sealed class InitializationTests
{
    private const int Inputs = 300;
    private const int Outputs = 200;

    [Theory]
    [InlineData(Initialization.Xavier, Activation.Relu, 2.0 / (Inputs + Outputs))]
    [InlineData(Initialization.He, Activation.Relu, 2.0 / Inputs)]
    [InlineData(Initialization.He, Activation.LeakyRelu, 2.0 / (1 + (0.01 * 0.01)) / Inputs)]
    [InlineData(Initialization.He, Activation.Tanh, 25.0 / 9 / Inputs)]
    [InlineData(Initialization.Normal, Activation.Relu, 1e-4)]
    public void Weights_have_the_variance_of_the_paper(Initialization initialization, Activation activation, double variance)
    {
        manual_seed(3);
        using var layer = new LinearLayer(Inputs, Outputs);
        layer.Initialize(initialization, activation);
        using var measured = layer.Weight.var();
        using var mean = layer.Weight.mean();
        // 60,000 draws: the estimate's own deviation is below 1 % of the variance.
        Assert.InRange(measured.item<float>() / variance, 0.97, 1.03);
        Assert.InRange(mean.item<float>() / Math.Sqrt(variance), -0.02, 0.02);
        Assert.All(layer.Bias!.data<float>().ToArray(), bias => Assert.Equal(0, bias));
    }

    [Fact]
    public void Xavier_is_bounded()
    {
        manual_seed(3);
        using var layer = new LinearLayer(Inputs, Outputs);
        layer.Initialize(Initialization.Xavier, Activation.Relu);
        using var largest = layer.Weight.abs().max();
        Assert.InRange(largest.item<float>(), 0, (float)Math.Sqrt(6.0 / (Inputs + Outputs)));
    }

    [Fact]
    public void Layers_below_are_reached()
    {
        using var network = nn.Sequential(
            ("convolution", nn.Conv2d(3, 8, 3)), ("inner", nn.Sequential(("dense", new LinearLayer(8, 2)))));
        network.Initialize(Initialization.Normal, Activation.Relu);
        var biases = network.named_parameters().Where(entry => entry.name.EndsWith("bias", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, biases.Count);
        Assert.All(biases, entry => Assert.All(entry.parameter.data<float>().ToArray(), bias => Assert.Equal(0, bias)));
    }
}
