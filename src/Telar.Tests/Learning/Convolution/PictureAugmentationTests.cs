using Telar.Learning.Convolution;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Convolution;

[Collection(TorchTests.Name)]
public sealed class PictureAugmentationTests
{
    private static readonly PictureAugmentation Augmentation = new(new RandomAffine(), new RandomColour());

    [Fact]
    public void Shape_and_range_stay()
    {
        var changed = Change(Pictures.Random(8, 16), seed: 1);

        Assert.Equal([8, 16, 16, 3], changed.shape);
        Assert.Equal(ScalarType.Float32, changed.dtype);
        Assert.InRange(changed.min().item<float>(), 0f, 255f);
        Assert.InRange(changed.max().item<float>(), 0f, 255f);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bits()
    {
        var pixels = Pictures.Random(8, 16);

        Assert.Equal(Change(pixels, 7).bytes.ToArray(), Change(pixels, 7).bytes.ToArray());
    }

    [Fact]
    public void Another_seed_gives_other_pictures()
    {
        var pixels = Pictures.Random(8, 16);

        Assert.True(Pictures.Distance(Change(pixels, 7), Change(pixels, 8)) > 1);
    }

    [Fact]
    public void Every_picture_is_changed_in_its_own_way()
    {
        var changed = Change(Pictures.Random(1, 16).expand(4, 16, 16, 3), 3);

        for (var picture = 1; picture < 4; picture++)
            Assert.True(Pictures.Distance(changed[0], changed[picture]) > 1);
    }

    [Fact]
    public void Without_colour_changes_a_plain_picture_keeps_its_colours()
    {
        var plain = Pictures.Plain(4, 16, 200, 100, 50);

        var changed = new PictureAugmentation(new RandomAffine(), null).Apply([plain])[0];

        Assert.True(Pictures.Distance(changed[.., 8, 8], plain[.., 8, 8]) < 1e-2);
    }

    private static Tensor Change(Tensor pixels, int seed)
    {
        manual_seed(seed);
        return Augmentation.Apply([pixels])[0];
    }
}
