using FsCheck;
using FsCheck.Xunit;
using Telar.Statistics;

namespace Telar.Tests.Statistics;

public sealed class PairedBootstrapTests
{
    private const int Times = 400;

    // Three standard errors of a share of .05 over the simulations.
    private static readonly double Largest = 0.05 + (3 * Math.Sqrt(0.05 * 0.95 / Times));

    [Fact]
    public void Values_are_those_of_the_measure()
    {
        // The example of sklearn.metrics.f1_score: macro-F1 0.2666..., accuracy 2 of 6.
        int[] truth = [0, 1, 2, 0, 1, 2];
        var predictions = new PairedPredictions(truth, [[0, 2, 1, 0, 0, 1]], [truth], 3);
        Assert.Equal(0.8 / 3, PairedBootstrap.Compare(predictions, Measure.MacroF1, 0).First, 12);
        Assert.Equal(2 / 6.0, PairedBootstrap.Compare(predictions, Measure.Accuracy, 0).First, 12);
        Assert.Equal(1, PairedBootstrap.Compare(predictions, Measure.MacroF1, 0).Second);
    }

    [Fact]
    public void Interval_is_that_of_the_normal_approximation_where_it_holds()
    {
        // 2,000 rows, 120 that the first alone gets right and 60 the second alone: variance (b + c - (b - c)^2 / n) / n^2.
        int[] truth = new int[2000];
        int[] first = [.. Enumerable.Range(0, 2000).Select(row => row < 60 ? 1 : 0)];
        int[] second = [.. Enumerable.Range(0, 2000).Select(row => row is >= 60 and < 180 ? 1 : 0)];
        var half = 1.96 * Math.Sqrt(180 - (60.0 * 60 / 2000)) / 2000;

        var difference = PairedBootstrap.Compare(new PairedPredictions(truth, [first], [second], 2), Measure.Accuracy, 0);
        Assert.Equal(0.03, difference.Difference, 12);
        Assert.InRange(difference.Low, 0.03 - (1.05 * half), 0.03 - (0.95 * half));
        Assert.InRange(difference.High, 0.03 + (0.95 * half), 0.03 + (1.05 * half));
        Assert.Equal(1.0 / (PairedBootstrap.Resamples + 1), difference.PValue);
    }

    [Fact]
    public void A_tie_proves_nothing()
    {
        int[] truth = [0, 1, 0, 1, 1];
        int[] run = [0, 1, 1, 1, 0];
        var difference = PairedBootstrap.Compare(new PairedPredictions(truth, [run, run], [run, run], 2), Measure.MacroF1, 0);
        Assert.Equal((0, 0, 0, 1), (difference.Difference, difference.Low, difference.High, difference.PValue));
    }

    [Fact]
    public void Same_bits_every_time()
    {
        var (truth, first, second, clusters) = new SimulatedSystems(1).Draw(clusters: 40, size: 5, runs: 3);
        Assert.Equal(Compare(), Compare());

        PairedDifference Compare() =>
            PairedBootstrap.Compare(new PairedPredictions(truth, first, second, 2, clusters), Measure.MacroF1, 0);
    }

    [Theory]
    [InlineData(Measure.Accuracy, 1)]
    [InlineData(Measure.Accuracy, 5)]
    [InlineData(Measure.MacroF1, 5)]
    public void Equal_systems_are_rarely_told_apart(Measure measure, int runs) =>
        Assert.InRange(Shares(clusters: 200, size: 1, runs, measure).Together, 0.01, Largest);

    [Fact]
    public void Rows_that_depend_on_each_other_must_be_drawn_together()
    {
        var (together, alone) = Shares(clusters: 40, size: 10, runs: 3, Measure.Accuracy);
        Assert.InRange(together, 0.01, Largest);
        Assert.True(alone > 0.1, $"{alone} of the equal systems are told apart without clusters");
    }

    [Fact]
    public void A_better_system_is_found() =>
        Assert.True(Shares(clusters: 200, size: 1, runs: 5, Measure.Accuracy, gain: 0.1).Together > 0.9);

    [Property]
    public bool Swapped_systems_swap_the_ends(NonEmptyArray<byte> values, PositiveInt classes)
    {
        var count = 1 + (classes.Get % 4);
        int[] truth = [.. values.Get.Select(value => value % count)];
        int[] one = [.. values.Get.Select(value => value / 2 % count)];
        int[] other = [.. values.Get.Select(value => value / 5 % count)];
        var forth = PairedBootstrap.Compare(new PairedPredictions(truth, [one], [other], count), Measure.MacroF1, 0, 200);
        var back = PairedBootstrap.Compare(new PairedPredictions(truth, [other], [one], count), Measure.MacroF1, 0, 200);
        return Math.Abs(forth.Low + back.High) < 1e-12 && Math.Abs(forth.High + back.Low) < 1e-12
            && forth.Low <= forth.High && forth.PValue + back.PValue > 1;
    }

    // How often equal systems are told apart, with the clusters known and with every row taken for itself.
    private static (double Together, double Alone) Shares(int clusters, int size, int runs, Measure measure, double gain = 0)
    {
        return (
            new SimulatedSystems(7).Supported(
                Times, data => new(data.Truth, data.First, data.Second, 2, data.Clusters), measure, clusters, size, runs, gain),
            size == 1 ? double.NaN : new SimulatedSystems(7).Supported(
                Times, data => new(data.Truth, data.First, data.Second, 2), measure, clusters, size, runs, gain));
    }
}
