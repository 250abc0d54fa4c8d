using Telar.Learning.Convolution;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Convolution;

[Collection(TorchTests.Name)]
public sealed class RandomAffineTests
{
    private static readonly RandomAffine Still = new() { Rotation = 0, Scale = 0, Stretch = 0, Shift = 0 };

    [Fact]
    public void Without_any_change_a_picture_stays_or_is_mirrored()
    {
        manual_seed(1);
        var ink = Ink.FromPixels(Pictures.Random(32, 12));

        var moved = Still.Apply(ink);

        var mirrored = 0;
        for (var picture = 0; picture < 32; picture++)
        {
            var same = Pictures.Distance(moved[picture], ink[picture]) < 1e-3;
            var mirror = Pictures.Distance(moved[picture], ink[picture].flip(2)) < 1e-3;
            Assert.True(same ^ mirror);
            mirrored += mirror ? 1 : 0;
        }

        Assert.InRange(mirrored, 6, 26);
    }

    [Fact]
    public void What_comes_in_from_outside_is_paper()
    {
        var black = ones(8, 3, 12, 12);

        var small = (Still with { Shift = 0.9 }).Apply(black);

        Assert.Equal(0f, small.min().item<float>());
        Assert.InRange(small.max().item<float>(), 0.99f, 1.01f);
    }

    [Fact]
    public void Turning_by_a_few_degrees_leaves_the_middle_where_it_is()
    {
        var dot = zeros(16, 3, 13, 13);
        dot[.., .., 6, 6] = 1;

        var turned = (Still with { Rotation = 45 }).Apply(dot);

        Assert.True(Pictures.Distance(turned[.., .., 6, 6], ones(16, 3)) < 1e-3);
    }
}
