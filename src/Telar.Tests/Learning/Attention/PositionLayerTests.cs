using Telar.Engine;
using Telar.Learning.Attention;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Attention;

[Collection(TorchTests.Name)]
public sealed class PositionLayerTests
{
    private const int Size = 8;

    [Fact]
    public void Sinusoids_are_those_of_the_paper()
    {
        using var scope = NewDisposeScope();
        var places = Encode(PositionEncoding.Sinusoidal, 0, 3);
        Assert.Equal([0f, 1, 0, 1, 0, 1, 0, 1], places[0].data<float>().ToArray());
        Assert.Equal(
            [(float)Math.Sin(3), (float)Math.Cos(3), (float)Math.Sin(3 / Math.Pow(10000, 2 / 8.0))], places[1].data<float>().ToArray()[..3]);
    }

    [Fact]
    public void The_product_of_two_sinusoids_tells_their_distance_alone()
    {
        using var scope = NewDisposeScope();
        var places = Encode(PositionEncoding.Sinusoidal, 3, 5, 40, 42);
        var products = places.matmul(places.t());
        Assert.InRange((products[0, 1] - products[2, 3]).abs().item<float>(), 0, 1e-5);
        Assert.True((products[0, 1] - products[0, 2]).abs().item<float>() > 0.1);
    }

    [Theory]
    [InlineData(PositionEncoding.Sinusoidal, 0)]
    [InlineData(PositionEncoding.Learned, PositionLayer.MostPlaces * Size)]
    [InlineData(PositionEncoding.None, 0)]
    public void Only_learned_places_are_trained(PositionEncoding encoding, long expected)
    {
        using var layer = new PositionLayer(encoding, Size);
        Assert.Equal(expected, layer.parameters().Sum(weight => weight.numel()));
    }

    [Fact]
    public void Without_an_encoding_nothing_is_added()
    {
        using var scope = NewDisposeScope();
        Assert.Equal(0, Encode(PositionEncoding.None, 1, 2).abs().max().item<float>());
    }

    [Fact]
    public void A_window_that_is_too_long_is_an_error()
    {
        var error = Assert.Throws<TelarException>(() => Encode(PositionEncoding.Learned, PositionLayer.MostPlaces));
        Assert.Contains("129", error.What);
    }

    private static Tensor Encode(PositionEncoding encoding, params long[] places)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        manual_seed(1);
        using var layer = new PositionLayer(encoding, Size);
        return layer.call(zeros(places.Length, Size), tensor(places)).MoveToOuterDisposeScope();
    }
}
