using Telar.Learning.Convolution;
using Telar.Learning.Models;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Convolution;

[Collection(TorchTests.Name)]
public sealed class ConvolutionClassifierTests
{
    private static readonly TaskShape Shape = new([new FeatureShape(48, 48, 3)], 10);

    [Fact]
    public void A_row_gets_one_logit_a_class()
    {
        using var network = Create(new ConvolutionRecipe());

        Assert.Equal([4, 10], network.call([Pictures.Random(4, 48)]).shape);
    }

    [Fact]
    public void The_size_is_that_of_the_recipe()
    {
        using var network = Create(new ConvolutionRecipe { Stem = 8, Widths = [8, 16] });

        var stem = (8 * 3 * 5 * 5) + (2 * 8);
        var first = (2 * 8 * 8 * 9) + (8 * 8) + (3 * 2 * 8);
        var second = (16 * 8 * 9) + (16 * 16 * 9) + (16 * 8) + (3 * 2 * 16);
        Assert.Equal(stem + first + second + (16 * 10) + 10, network.Size);
    }

    [Fact]
    public void Without_batch_normalization_convolutions_have_a_bias_instead()
    {
        using var with = Create(new ConvolutionRecipe { Stem = 8, Widths = [16] });
        using var without = Create(new ConvolutionRecipe { Stem = 8, Widths = [16], BatchNormalization = false });

        // Scale and shift of each channel against a bias: stem, two convolutions, short cut.
        Assert.Equal(8 + (3 * 16), with.Size - without.Size);
        Assert.DoesNotContain(without.named_buffers(), buffer => buffer.name.Contains("running"));
    }

    [Fact]
    public void Leaky_units_let_negative_values_through()
    {
        using var network = Create(new ConvolutionRecipe { Activation = Activation.LeakyRelu });

        Assert.All(network.Layers(Pictures.Random(2, 48)), layer => Assert.True(layer.Maps.min().item<float>() < 0));
    }

    [Fact]
    public void Each_block_halves_height_and_width()
    {
        using var network = Create(new ConvolutionRecipe { Stem = 4, Widths = [6, 8, 10] });

        var shapes = network.Layers(Pictures.Random(2, 48)).Select(layer => string.Join(' ', layer.Maps.shape));

        Assert.Equal(["2 4 24 24", "2 6 12 12", "2 8 6 6", "2 10 3 3"], shapes);
    }

    [Fact]
    public void The_gradient_reaches_every_weight()
    {
        using var network = Create(new ConvolutionRecipe());

        nn.functional.cross_entropy(network.call([Pictures.Random(4, 48)]), tensor(new long[] { 0, 3, 6, 9 })).backward();

        Assert.All(network.parameters(), weight => Assert.True(weight.grad!.abs().sum().item<float>() > 0));
    }

    [Fact]
    public void The_same_seed_gives_the_same_weights()
    {
        using var one = Create(new ConvolutionRecipe());
        using var other = Create(new ConvolutionRecipe());

        Assert.Equal(one.ToBytes(), other.ToBytes());
    }

    [Fact]
    public void Restored_weights_give_the_same_logits()
    {
        var pixels = Pictures.Random(2, 48);
        using var trained = Create(new ConvolutionRecipe());
        trained.call([pixels]);
        using var restored = Create(new ConvolutionRecipe(), seed: 2);

        restored.FromBytes(trained.ToBytes());

        trained.eval();
        restored.eval();
        Assert.Equal(trained.call([pixels]).data<float>().ToArray(), restored.call([pixels]).data<float>().ToArray());
    }

    [Fact]
    public void A_picture_and_its_mirror_image_are_classified_alike()
    {
        var pixels = Pictures.Random(4, 48);
        using var network = Create(new ConvolutionRecipe());

        network.eval();

        Assert.Equal(0, Pictures.Distance(network.call([pixels]), network.call([pixels.flip([2])])));
    }

    [Fact]
    public void In_training_a_picture_is_seen_as_it_is()
    {
        var pixels = Pictures.Random(4, 48);
        using var network = Create(new ConvolutionRecipe { Dropout = 0 });

        Assert.True(Pictures.Distance(network.call([pixels]), network.call([pixels.flip([2])])) > 1e-3);
    }

    private static ConvolutionClassifier Create(ConvolutionRecipe recipe, int seed = 1)
    {
        manual_seed(seed);
        return (ConvolutionClassifier)recipe.Create(Shape, _ => throw new InvalidOperationException());
    }
}
