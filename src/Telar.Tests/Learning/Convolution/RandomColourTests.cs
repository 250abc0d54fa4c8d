using Telar.Learning.Convolution;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Convolution;

[Collection(TorchTests.Name)]
public sealed class RandomColourTests
{
    private static readonly RandomColour Still = new() { Hue = 0, LeastSaturation = 1, MostSaturation = 1, Gain = 0 };

    [Fact]
    public void Without_any_change_colours_stay()
    {
        var ink = Ink.FromPixels(Pictures.Random(4, 8));

        Assert.True(Pictures.Distance(Still.Apply(ink), ink) < 1e-5);
    }

    [Fact]
    public void Grey_stays_grey_whatever_the_hue()
    {
        var grey = full([16, 3, 4, 4], 0.4f);

        var turned = (Still with { Hue = 1, MostSaturation = 2 }).Apply(grey);

        Assert.True(Pictures.Distance(turned, grey) < 1e-5);
    }

    [Fact]
    public void Paper_stays_white() =>
        Assert.Equal(0f, new RandomColour().Apply(zeros(16, 3, 4, 4)).abs().max().item<float>());

    [Fact]
    public void Without_saturation_every_picture_is_grey()
    {
        var grey = (Still with { LeastSaturation = 0, MostSaturation = 0 }).Apply(rand(8, 3, 4, 4));

        Assert.True(Pictures.Distance(grey.amin([1]), grey.amax([1])) < 1e-5);
    }

    [Fact]
    public void A_turn_of_the_hue_keeps_the_sum_of_the_channels()
    {
        var ink = (rand(16, 3, 4, 4) * 0.1) + 0.4;

        var turned = (Still with { Hue = 1 }).Apply(ink);

        Assert.True(Pictures.Distance(turned.sum(1), ink.sum(1)) < 1e-4);
        Assert.True(Pictures.Distance(turned, ink) > 0.01);
    }
}
