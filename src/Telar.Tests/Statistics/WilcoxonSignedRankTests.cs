using FsCheck;
using FsCheck.Xunit;
using Telar.Statistics;

namespace Telar.Tests.Statistics;

public sealed class WilcoxonSignedRankTests
{
    // Hollander and Wolfe (1973), table 3.1: depression scale before and after; also the example of R's wilcox.test.
    private static readonly double[] Before = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30];
    private static readonly double[] After = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];

    [Fact]
    public void Depression_scale()
    {
        // R: V = 40, p-value = 0.01953 for the alternative "greater"; estimate .46, interval .010 to .786 (Hollander and Wolfe).
        var difference = WilcoxonSignedRank.Compare(Before, After, 0);
        Assert.Equal(0.01953125, difference.PValue, 12);
        Assert.Equal(0.46, difference.Difference, 9);
        Assert.Equal(0.010, difference.Low, 9);
        Assert.Equal(0.786, difference.High, 9);
    }

    [Fact]
    public void Heights_of_maize() =>
        // Darwin's plants, the example of scipy.stats.wilcoxon: W+ = 96, p = 0.0206298828125 for "greater".
        Assert.Equal(
            0.0206298828125,
            WilcoxonSignedRank.PValue([6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75]), 12);

    [Fact]
    public void Ties_share_ranks_and_zeros_are_left_out() =>
        // Ranks 2, 2, 2, 4.5, 4.5, 6: 4 of the 64 patterns of signs reach the sum of 19.
        Assert.Equal(4 / 64.0, WilcoxonSignedRank.PValue([1, 1, -1, 2, 2, 3, 0]), 12);

    [Theory]
    [InlineData(5, 1 / 32.0)]
    [InlineData(6, 1 / 64.0)]
    public void Smallest_p_is_that_of_one_pattern_of_signs(int pairs, double expected) =>
        Assert.Equal(expected, WilcoxonSignedRank.PValue([.. Enumerable.Range(1, pairs).Select(pair => pair / 100.0)]), 12);

    [Fact]
    public void Five_pairs_have_no_interval_of_95_per_cent()
    {
        var difference = WilcoxonSignedRank.Compare([0.5, 0.6, 0.7, 0.8, 0.9], [0.4, 0.4, 0.4, 0.4, 0.4], 0);
        Assert.Equal((-1, 1), (difference.Low, difference.High));
    }

    [Fact]
    public void Equal_values_prove_nothing() => Assert.Equal(1, WilcoxonSignedRank.Compare([0.5, 0.6], [0.5, 0.6], 0).PValue);

    [Fact]
    public void Threshold_is_what_the_difference_must_exceed()
    {
        double[] first = [0.90, 0.91, 0.92, 0.93, 0.94, 0.95, 0.96];
        double[] second = [.. first.Select(value => value - 0.05)];
        Assert.Equal(1 / 128.0, WilcoxonSignedRank.Compare(first, second, 0.04).PValue, 12);
        Assert.Equal(1, WilcoxonSignedRank.Compare(first, second, 0.06).PValue, 12);
    }

    [Property]
    public bool Opposite_claims_share_the_pattern_that_was_seen(NonEmptyArray<sbyte> values)
    {
        double[] differences = [.. values.Get.Take(12).Select(value => value / 100.0)];
        return WilcoxonSignedRank.PValue(differences) + WilcoxonSignedRank.PValue([.. differences.Select(value => -value)]) >= 1;
    }

    [Property]
    public bool Ranks_alone_count(NonEmptyArray<sbyte> values)
    {
        double[] differences = [.. values.Get.Take(12).Select(value => value / 100.0)];
        return WilcoxonSignedRank.PValue(differences) == WilcoxonSignedRank.PValue([.. differences.Select(value => value * Math.Abs(value) * 3)]);
    }
}
