using Telar.Learning.Autoencoding;
using Telar.Learning.Convolution;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Autoencoding;

[Collection(TorchTests.Name)]
public sealed class CorruptionTests
{
    [Fact]
    public void Squares_are_covered_whole_and_with_paper()
    {
        manual_seed(1);
        using var scope = NewDisposeScope();
        var corrupted = new Corruption { Square = 4, Covered = 0.9, Noise = 0 }.Apply(ones(30, 3, 12, 8));

        var squares = corrupted.unfold(2, 4, 4).unfold(3, 4, 4).flatten(4);
        Assert.True(squares.amin(4).eq(squares.amax(4)).all().item<bool>(), "a square is covered in part");
        // All colours of a square go together.
        Assert.True(squares.amin(1).eq(squares.amax(1)).all().item<bool>(), "a colour is covered alone");
        var shown = corrupted.mean([1, 2, 3]).data<float>().ToArray();
        Assert.InRange(shown.Average(), 0.4, 0.7);
        Assert.True(shown.Distinct().Count() > 3, "all pictures are covered alike");
    }

    [Fact]
    public void Noise_stays_within_the_range_of_ink_and_differs_in_strength()
    {
        manual_seed(2);
        using var scope = NewDisposeScope();
        var corrupted = new Corruption { Square = 4, Covered = 0, Noise = 0.5 }.Apply(full([40, 3, 8, 8], 0.5));

        Assert.InRange(corrupted.min().item<float>(), 0, 0.1);
        Assert.InRange(corrupted.max().item<float>(), 0.9, 1);
        var deviations = corrupted.flatten(1).std(1).data<float>().ToArray();
        Assert.True(deviations.Max() > 5 * deviations.Min(), "all pictures have the same noise");
    }

    [Fact]
    public void Every_second_picture_has_other_colours()
    {
        manual_seed(4);
        using var scope = NewDisposeScope();
        var ink = rand(200, 3, 4, 4);
        var corrupted = new Corruption { Square = 4, Covered = 0, Noise = 0, Colour = new RandomColour() }.Apply(ink);
        var unchanged = corrupted.eq(ink).flatten(1).all(1).to(ScalarType.Float32).mean().item<float>();
        Assert.InRange(unchanged, 0.4, 0.6);
    }

    [Fact]
    public void Nothing_changes_without_strength()
    {
        manual_seed(3);
        using var scope = NewDisposeScope();
        var ink = rand(5, 3, 8, 8);
        var untouched = new Corruption { Square = 4, Covered = 0, Noise = 0 }.Apply(ink);
        Assert.Equal(ink.data<float>().ToArray(), untouched.data<float>().ToArray());
    }
}
