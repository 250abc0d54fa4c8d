using FsCheck;
using FsCheck.Xunit;
using Telar.Statistics;

namespace Telar.Tests.Statistics;

public sealed class McNemarTestTests
{
    [Fact]
    public void Airways_before_and_after_a_transplantation()
    {
        // Fagerland, Lydersen and Laake (2013), table 1: 7 and 1 discordant pairs of 21; two-sided .0703 and .0391.
        Assert.Equal(0.0703, 2 * McNemarTest.ExactP(7, 1), 4);
        Assert.Equal(0.0391, 2 * McNemarTest.MidP(7, 1), 4);
    }

    [Fact]
    public void Exact_p_is_a_sum_of_binomial_coefficients() =>
        // The sum of C(180, k) for k up to 59, over 2^180, in whole numbers.
        Assert.Equal(2.217224631877588e-06, McNemarTest.ExactP(121, 59), 15);

    [Fact]
    public void Counts_the_rows_that_one_system_alone_gets_right()
    {
        // Fagerland's table as predictions: 1 row both right, 7 the first alone, 1 the second alone, 12 neither.
        int[] first = [1, .. Enumerable.Repeat(1, 7), 0, .. new int[12]];
        int[] second = [1, .. new int[7], 1, .. new int[12]];
        var difference = McNemarTest.Compare(new PairedPredictions([.. Enumerable.Repeat(1, 21)], [first], [second], 2));

        Assert.Equal((8 / 21.0, 2 / 21.0, 6 / 21.0), (difference.First, difference.Second, difference.Difference));
        Assert.Equal(McNemarTest.MidP(7, 1), difference.PValue);
        // Bonett and Price: (7 - 1) / 23, and 1.96 sqrt((10/23 - (6/23)^2) / 23).
        Assert.Equal(0.26087 - 0.24749, difference.Low, 4);
        Assert.Equal(0.26087 + 0.24749, difference.High, 4);
    }

    [Fact]
    public void Several_runs_are_an_error()
    {
        int[] run = [0, 1];
        Assert.Throws<ArgumentException>(() => McNemarTest.Compare(new PairedPredictions(run, [run, run], [run, run], 2)));
    }

    [Property]
    public bool Is_symmetric(byte onlyFirst, byte onlySecond) =>
        Math.Abs(McNemarTest.MidP(onlyFirst, onlySecond) + McNemarTest.MidP(onlySecond, onlyFirst) - 1) < 1e-9;

    [Property]
    public bool More_wins_are_less_likely_by_chance(byte onlyFirst, byte onlySecond) =>
        McNemarTest.MidP(onlyFirst + 1, onlySecond) <= McNemarTest.MidP(onlyFirst, onlySecond);
}
