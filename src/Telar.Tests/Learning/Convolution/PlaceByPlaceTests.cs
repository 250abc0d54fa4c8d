using Telar.Learning.Convolution;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Convolution;

[Collection(TorchTests.Name)]
public sealed class PlaceByPlaceTests
{
    [Fact]
    public void Order_keeps_the_maps()
    {
        using var scope = NewDisposeScope();
        var maps = randn(3, 4, 5, 6);
        var ordered = PlaceByPlace.Order(maps);
        Assert.True(ordered.equal(maps).all().item<bool>());
        Assert.True(ordered.permute(2, 3, 0, 1).is_contiguous());
    }

    [Theory]
    [InlineData(6, 8)]
    [InlineData(7, 5)]
    public void Averages_are_those_of_Torch(int height, int width)
    {
        using var scope = NewDisposeScope();
        var maps = randn(3, 4, height, width);
        var averages = PlaceByPlace.Average(PlaceByPlace.Order(maps), 2);
        Assert.True(averages.allclose(nn.functional.avg_pool2d(maps, 2), rtol: 1e-5, atol: 1e-6));
    }

    [Fact]
    public void Normalisation_is_that_of_Torch_and_moves_its_running_averages_alike()
    {
        using var scope = NewDisposeScope();
        using var mine = nn.BatchNorm2d(4);
        using var theirs = nn.BatchNorm2d(4);
        var maps = randn(3, 4, 5, 6);
        Assert.True(mine.Normalize(PlaceByPlace.Order(maps)).allclose(theirs.call(maps), rtol: 1e-4, atol: 1e-5));
        Assert.True(mine.running_var!.allclose(theirs.running_var!, rtol: 1e-5, atol: 1e-6));
    }

    [Fact]
    public void Layers_keep_the_order_in_memory()
    {
        using var scope = NewDisposeScope();
        using var convolution = nn.Conv2d(4, 8, 3, padding: 1);
        using var normalization = nn.BatchNorm2d(8);
        var result = PlaceByPlace.Average(normalization.Normalize(convolution.Convolve(PlaceByPlace.Order(randn(3, 4, 6, 6)))), 2);
        Assert.True(result.permute(2, 3, 0, 1).is_contiguous());
    }
}
