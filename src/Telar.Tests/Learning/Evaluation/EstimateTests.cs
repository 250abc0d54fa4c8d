using FsCheck;
using FsCheck.Xunit;
using Telar.Learning.Evaluation;

namespace Telar.Tests.Learning.Evaluation;

public sealed class EstimateTests
{
    [Fact]
    public void Interval_uses_the_t_distribution()
    {
        // Deviation .02, n = 3: the quantile for two degrees of freedom is 4.302652730.
        var estimate = Estimate.Of(0.88, 0.90, 0.92);
        Assert.Equal(0.90, estimate.Mean, 12);
        Assert.Equal(0.90 - (4.302652730 * 0.02 / Math.Sqrt(3)), estimate.Low, 9);
        Assert.Equal(0.90 + (4.302652730 * 0.02 / Math.Sqrt(3)), estimate.High, 9);
        Assert.Equal([0.88, 0.90, 0.92], estimate.Seeds);
    }

    [Fact]
    public void One_seed_has_no_width() => Assert.Equal((0.7, 0.7), (Estimate.Of(0.7).Low, Estimate.Of(0.7).High));

    [Fact]
    public void Ends_stay_within_what_a_score_can_be()
    {
        var estimate = Estimate.Of(0, 1);
        Assert.Equal((0, 1), (estimate.Low, estimate.High));
    }

    [Property]
    public bool The_mean_lies_within(NonEmptyArray<byte> seeds)
    {
        var estimate = Estimate.Of([.. seeds.Get.Select(seed => seed / 255.0)]);
        return estimate.Low <= estimate.Mean + 1e-12 && estimate.Mean <= estimate.High + 1e-12;
    }
}
