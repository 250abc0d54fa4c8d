using Telar.Learning.Adversarial;
using Telar.Learning.Training;
using Telar.Tests.Learning.Convolution;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Adversarial;

[Collection(TorchTests.Name)]
public sealed class GeneratorTests : IDisposable
{
    private const int Classes = 3;

    private readonly TorchSharp.DisposeScope scope = NewDisposeScope();
    private readonly AdversarialRecipe recipe = new() { Epochs = 20 };

    public GeneratorTests() => manual_seed(2);

    [Fact]
    public void Drawings_are_ink_of_the_wanted_side()
    {
        var generator = new Telar.Learning.Adversarial.Generator(recipe, Classes);
        var ink = generator.call(generator.Noise(5), zeros(5, ScalarType.Int64));

        Assert.Equal([5, 3, recipe.Side, recipe.Side], ink.shape);
        Assert.InRange(ink.min().item<float>(), 0, 1);
        Assert.InRange(ink.max().item<float>(), 0, 1);
    }

    [Fact]
    public void An_artist_draws_the_same_from_the_same_seed_whatever_Torch_has_drawn_before()
    {
        using var artist = new Artist(recipe, Classes, new Telar.Learning.Adversarial.Generator(recipe, Classes).ToBytes());
        var labels = tensor(new[] { 0L, 1L, 2L, 2L });
        var (first, again) = (artist.Draw(labels, seed: 5), artist.Draw(labels, seed: 5));

        Assert.Equal(0, Pictures.Distance(first, again));
        Assert.NotEqual(0, Pictures.Distance(first, artist.Draw(labels, seed: 6)));
        Assert.NotEqual(0, Pictures.Distance(first, artist.Draw(1 - labels.clamp(0, 1), seed: 5)));
    }

    [Fact]
    public void The_discriminator_scores_each_picture_as_one_of_its_class()
    {
        using var discriminator = new Discriminator(recipe, Classes);
        discriminator.eval();
        var ink = rand(4, 3, recipe.Side, recipe.Side);
        var ofOne = discriminator.call(ink, zeros(4, ScalarType.Int64));

        Assert.Equal([4], ofOne.shape);
        Assert.NotEqual(0, Pictures.Distance(ofOne, discriminator.call(ink, ones(4, ScalarType.Int64))));
        Assert.Equal(
            ofOne[2].item<float>(), discriminator.call(ink.narrow(0, 2, 1), zeros(1, ScalarType.Int64)).item<float>(), 4);
    }

    [Fact]
    public void Milestones_are_powers_of_two_and_the_last_epoch() =>
        Assert.Equal([0, 1, 2, 4, 8, 16, 20], recipe.Milestones());

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void The_last_epoch_is_a_milestone_once(int epochs) =>
        Assert.Equal(epochs, Assert.Single((recipe with { Epochs = epochs }).Milestones(), epoch => epoch == epochs));

    [Fact]
    public void The_hinge_is_flat_where_a_score_is_right_by_more_than_one()
    {
        Assert.Equal(0, HingeLoss.OfDiscriminator(tensor(new[] { 1f, 3f }), tensor(new[] { -1f, -2f })).item<float>());
        Assert.Equal(2, HingeLoss.OfDiscriminator(zeros(4), zeros(4)).item<float>());
        Assert.Equal(1.5f + 3, HingeLoss.OfDiscriminator(tensor(-0.5f).view(1), tensor(2f).view(1)).item<float>());
        Assert.Equal(-2, HingeLoss.OfGenerator(tensor(new[] { 1f, 3f })).item<float>());
    }

    public void Dispose() => scope.Dispose();
}
