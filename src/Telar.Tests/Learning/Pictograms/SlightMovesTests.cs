using Telar.Learning.Pictograms;
using Telar.Tests.Learning.Convolution;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Pictograms;

[Collection(TorchTests.Name)]
public sealed class SlightMovesTests
{
    private const byte White = 255;

    [Fact]
    public void The_first_view_is_the_picture_itself()
    {
        using var scope = NewDisposeScope();
        var picture = Pictures.Random(2, 8);

        Assert.Equal(0, Pictures.Distance(picture, Views(picture)[0]));
    }

    [Fact]
    public void The_others_are_turned_both_ways_and_smaller_and_larger()
    {
        using var scope = NewDisposeScope();
        var picture = Square(32, 8);

        var views = Views(picture);

        Assert.Equal(5, views.Count);
        var ink = views.Select(view => Ink(view)).ToList();
        Assert.Equal(ink[0], ink[1], ink[0] * 0.01);
        Assert.Equal(ink[0], ink[2], ink[0] * 0.01);
        Assert.Equal(ink[0] * Math.Exp(-2 * new SlightMoves().Size), ink[3], ink[0] * 0.02);
        Assert.Equal(ink[0] * Math.Exp(2 * new SlightMoves().Size), ink[4], ink[0] * 0.02);
        Assert.True(Pictures.Distance(views[1], views[0]) > 1);
        // A square turned one way is the mirror image of the square turned the other way.
        Assert.True(Pictures.Distance(views[1], views[2].flip(2)) < 1e-2);
    }

    [Fact]
    public void What_comes_in_from_outside_is_paper()
    {
        using var scope = NewDisposeScope();

        foreach (var view in Views(full([1, 8, 8, 3], White, dtype: ScalarType.Byte)))
            Assert.Equal(White, view.to(ScalarType.Float32).min().item<float>(), 1e-3);
    }

    private static List<Tensor> Views(Tensor pixels) => [.. new SlightMoves().Show([pixels]).Select(features => features[0])];

    private static double Ink(Tensor pixels) => (White - pixels.to(ScalarType.Float32)).sum().item<float>();

    /// <summary>A black square in the middle of white paper.</summary>
    private static Tensor Square(int size, int margin)
    {
        var picture = full([1, size, size, 3], White, dtype: ScalarType.Byte);
        picture.narrow(1, margin, size - (2 * margin)).narrow(2, margin, size - (2 * margin)).zero_();
        return picture;
    }
}
