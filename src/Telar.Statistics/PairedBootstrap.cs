using MathNet.Numerics.Statistics;

namespace Telar.Statistics;

/// <summary>
/// The paired bootstrap over rows and runs: clusters of rows and pairs of runs are drawn anew with replacement,
/// the same for both systems, and the mean difference over the drawn runs is measured each time. So the interval
/// covers the draw of the test rows and the randomness of training, and speaks of the recipe, not of the networks
/// that happened to be trained (Sellam et al. 2022, The MultiBERTs, section 3: Multi-Bootstrap).
/// </summary>
public static class PairedBootstrap
{
    /// <summary>The smallest p is one in this number plus one: small enough for Holm's correction of a hundred hypotheses.</summary>
    public const int Resamples = 10_000;

    private const int Seed = 1979;
    private const double Tail = 0.025;

    // A draw that lies on the threshold does not exceed it, whatever its last bit.
    private const double Tie = 1e-12;

    /// <param name="predictions">Of both systems.</param>
    /// <param name="measure">What is compared.</param>
    /// <param name="threshold">First minus second is claimed to exceed it.</param>
    /// <param name="resamples">How often is drawn.</param>
    /// <returns>
    /// The percentile interval (Efron 1979), and as p the share of draws that do not exceed the threshold, the
    /// measured difference counted among the draws (Davison and Hinkley 1997, section 4.2) so that it is never 0.
    /// </returns>
    public static PairedDifference Compare(
        PairedPredictions predictions, Measure measure, double threshold, int resamples = Resamples)
    {
        var (first, second) = PairedScores.Of(predictions, measure);
        var draws = Draw(predictions, measure, resamples);
        var notAbove = draws.Count(difference => difference <= threshold + Tie);
        Array.Sort(draws);
        return new PairedDifference(
            first.Mean(),
            second.Mean(),
            first.Mean() - second.Mean(),
            SortedArrayStatistics.QuantileCustom(draws, Tail, QuantileDefinition.R7),
            SortedArrayStatistics.QuantileCustom(draws, 1 - Tail, QuantileDefinition.R7),
            (notAbove + 1.0) / (resamples + 1));
    }

    private static double[] Draw(PairedPredictions predictions, Measure measure, int resamples)
    {
        var random = new Random(Seed);
        var scores = new WeightedScores(predictions, measure);
        var clusters = new int[predictions.Clusters.Max() + 1];
        var runs = new int[predictions.Runs];
        var draws = new double[resamples];
        for (var draw = 0; draw < resamples; draw++)
        {
            Resample(clusters, random);
            Resample(runs, random);
            scores.Weigh(clusters);
            for (var run = 0; run < runs.Length; run++)
                if (runs[run] > 0)
                    draws[draw] += runs[run] * (scores.Of(predictions.First[run]) - scores.Of(predictions.Second[run]));
            draws[draw] /= runs.Length;
        }

        return draws;
    }

    // How often each of n is drawn in n draws.
    private static void Resample(int[] times, Random random)
    {
        Array.Clear(times);
        for (var draw = 0; draw < times.Length; draw++)
            times[random.Next(times.Length)]++;
    }
}
