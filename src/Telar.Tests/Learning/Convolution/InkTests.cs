using Telar.Learning.Convolution;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Convolution;

[Collection(TorchTests.Name)]
public sealed class InkTests
{
    [Fact]
    public void White_is_no_ink_and_black_is_full_ink()
    {
        Assert.Equal(0f, Ink.FromPixels(Pictures.Plain(1, 4, 255, 255, 255)).max().item<float>());
        Assert.Equal(1f, Ink.FromPixels(Pictures.Plain(1, 4, 0, 0, 0)).min().item<float>());
    }

    [Fact]
    public void Channels_come_before_rows_and_columns()
    {
        var ink = Ink.FromPixels(Pictures.Plain(2, 4, 0, 255, 255));

        Assert.Equal([2, 3, 4, 4], ink.shape);
        Assert.Equal(16f, ink[0][0].sum().item<float>());
        Assert.Equal(0f, ink[0][1].sum().item<float>());
    }

    [Fact]
    public void Channels_of_a_pixel_stay_together_in_memory() =>
        Assert.Equal(1, Ink.FromPixels(Pictures.Random(2, 4)).stride(1));

    [Fact]
    public void Pixels_come_back()
    {
        var pixels = Pictures.Random(3, 8);

        Assert.True(Pictures.Distance(pixels, Ink.ToPixels(Ink.FromPixels(pixels))) < 1e-3);
    }
}
