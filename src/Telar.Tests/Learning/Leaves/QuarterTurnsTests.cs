using Telar.Learning.Convolution;
using Telar.Learning.Evaluation;
using Telar.Learning.Leaves;
using Telar.Learning.Tasks;
using Telar.Tests.Learning.Convolution;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Leaves;

[Collection(TorchTests.Name)]
public sealed class QuarterTurnsTests
{
    [Fact]
    public void With_their_mirror_images_they_are_the_eight_positions()
    {
        using var scope = NewDisposeScope();
        var picture = Pictures.Random(1, 6);

        var views = new QuarterTurns().Show([picture]).Select(features => features[0]).ToList();

        Assert.Equal(0, Pictures.Distance(picture, views[0]));
        Assert.Equal(8, views.Concat(views.Select(view => view.flip(2))).Select(Bytes).Distinct().Count());
    }

    [Fact]
    public void What_a_network_says_does_not_depend_on_the_position_of_a_picture()
    {
        using var scope = NewDisposeScope();
        var picture = Pictures.Random(1, 32);
        using var network = new ConvolutionRecipe { Stem = 4, Widths = [6] }.Create(new TaskShape([new FeatureShape(32, 32, 3)], 3), path => path);
        using var viewing = ViewingClassifier.Of(network, new QuarterTurns());
        viewing.eval();
        Tensor Say(Tensor pixels) => viewing.call([pixels]);

        var turned = picture.transpose(1, 2).contiguous();
        Assert.True(Pictures.Distance(network.call([picture]), network.call([turned])) > 1e-3);
        Assert.True(Pictures.Distance(Say(picture), Say(turned)) < 1e-5);
        Assert.True(Pictures.Distance(Say(picture), Say(turned.flip(1).contiguous())) < 1e-5);
    }

    private static string Bytes(Tensor pixels) => Convert.ToBase64String(pixels.contiguous().bytes.ToArray());
}
