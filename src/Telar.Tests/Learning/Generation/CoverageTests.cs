using Telar.Learning.Generation;

namespace Telar.Tests.Learning.Generation;

public sealed class CoverageTests
{
    [Fact]
    public void The_same_points_are_all_covered()
    {
        var points = Cloud(40, seed: 1);
        Assert.Equal(1, Coverage.Of(points, points));
    }

    [Fact]
    public void Points_far_away_cover_none() =>
        Assert.Equal(0, Coverage.Of(Cloud(40, seed: 1), [.. Cloud(40, seed: 2).Select(point => point.Select(value => value + 100).ToArray())]));

    [Fact]
    public void A_mode_that_is_left_out_is_not_covered()
    {
        float[][] near = Cloud(30, seed: 1);
        float[][] far = [.. Cloud(30, seed: 2).Select(point => point.Select(value => value + 100).ToArray())];
        Assert.Equal(0.5, Coverage.Of([.. near, .. far], near));
    }

    [Fact]
    public void As_many_points_of_the_same_kind_cover_about_one_minus_two_to_the_minus_k()
    {
        var coverage = Enumerable.Range(0, 10).Average(round => Coverage.Of(Cloud(200, 2 * round), Cloud(200, (2 * round) + 1)));
        Assert.Equal(1 - Math.Pow(2, -Coverage.Neighbours), coverage, 0.015);
    }

    private static float[][] Cloud(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => new[] { random.NextSingle(), random.NextSingle(), random.NextSingle() })];
    }
}
