using Telar.Learning.Convolution;
using Telar.Learning.Leaves;
using Telar.Tests.Learning.Convolution;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Leaves;

[Collection(TorchTests.Name)]
public sealed class PhotographAugmentationTests
{
    private static readonly RandomColour Light = new() { Hue = 0.03, LeastSaturation = 0.8, MostSaturation = 1.2 };

    [Fact]
    public void Shape_and_range_stay()
    {
        var changed = Change(new(new RandomAffine(), Light), Pictures.Random(8, 16));

        Assert.Equal([8, 16, 16, 3], changed.shape);
        Assert.Equal(ScalarType.Float32, changed.dtype);
        Assert.InRange(changed.min().item<float>(), 0f, 255f);
        Assert.InRange(changed.max().item<float>(), 0f, 255f);
    }

    [Fact]
    public void All_eight_positions_occur_and_nothing_else()
    {
        var picture = Pictures.Random(1, 6);
        var turned = Change(new(Affine: null, Colour: null), picture.expand(200, 6, 6, 3)).round();

        var positions = turned.unbind().Select(one => Convert.ToBase64String(one.contiguous().bytes.ToArray())).Distinct().ToList();
        Assert.Equal(8, positions.Count);
        Assert.All(turned.unbind(), one => Assert.Equal(picture.sum().item<long>(), (long)one.sum().item<float>()));
    }

    [Fact]
    public void No_paper_comes_in_at_the_edges()
    {
        var changed = Change(new(new RandomAffine(), Colour: null), Pictures.Plain(64, 16, 20, 90, 30));

        Assert.True(Pictures.Distance(changed, Pictures.Plain(64, 16, 20, 90, 30)) < 1e-2);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bits()
    {
        var (augmentation, pixels) = (new PhotographAugmentation(new RandomAffine(), Light), Pictures.Random(8, 16));

        Assert.Equal(Change(augmentation, pixels).bytes.ToArray(), Change(augmentation, pixels).bytes.ToArray());
    }

    private static Tensor Change(PhotographAugmentation augmentation, Tensor pixels)
    {
        manual_seed(5);
        return augmentation.Apply([pixels])[0];
    }
}
