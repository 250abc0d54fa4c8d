using MathNet.Numerics.Statistics;

namespace Telar.Statistics;

/// <summary>
/// Wilcoxon's signed-rank test of paired values, e.g. scores over seeds or folds, exact for any number of pairs
/// and with ties: every pattern of signs counts. With n pairs the smallest one-sided p is 1/2^n, with five 1/32;
/// a family of two corrected hypotheses is already out of its reach, so that it needs more pairs than there
/// usually are seeds.
/// </summary>
public static class WilcoxonSignedRank
{
    private const double Tail = 0.025;

    // Differences that are equal but for the last bits of their subtraction share a rank.
    private const int Digits = 12;

    /// <summary>One-sided p value: how likely so large a sum of positive ranks is if signs are a coin's.</summary>
    /// <param name="differences">Of the pairs; zeros say nothing and are left out (Wilcoxon 1945).</param>
    public static double PValue(IReadOnlyList<double> differences)
    {
        var kept = differences.Select(difference => Math.Round(difference, Digits)).Where(difference => difference != 0).ToArray();
        var ranks = DoubledRanks(kept);
        var positive = ranks.Where((_, pair) => kept[pair] > 0).Sum();
        var patterns = Patterns(ranks);
        return patterns[positive..].Sum() / patterns.Sum();
    }

    /// <summary>
    /// The values' means, the Hodges-Lehmann estimate of the difference, its exact interval from the Walsh averages
    /// (Hollander, Wolfe and Chicken 2014, section 3.3), and p.
    /// </summary>
    /// <param name="first">Values from 0 to 1.</param>
    /// <param name="second">As many, paired by order.</param>
    /// <param name="threshold">First minus second is claimed to exceed it.</param>
    /// <returns>With fewer than six pairs no interval reaches 95 %: it is all that is possible, from -1 to 1.</returns>
    /// <exception cref="ArgumentException">There is no pair, or a value without partner.</exception>
    public static PairedDifference Compare(IReadOnlyList<double> first, IReadOnlyList<double> second, double threshold)
    {
        if (first.Count == 0 || first.Count != second.Count)
            throw new ArgumentException($"{first.Count} and {second.Count} values cannot be paired");
        var differences = first.Zip(second, (one, other) => one - other).ToArray();
        double[] averages =
        [
            .. differences.SelectMany((one, pair) => differences.Skip(pair).Select(other => (one + other) / 2)).Order(),
        ];
        var cut = Cut(differences.Length);
        return new PairedDifference(
            first.Mean(),
            second.Mean(),
            averages.Median(),
            cut == 0 ? -1 : averages[cut - 1],
            cut == 0 ? 1 : averages[^cut],
            PValue([.. differences.Select(difference => difference - threshold)]));
    }

    // How many Walsh averages lie outside on each side: the largest count whose tail is at most 2.5 %.
    private static int Cut(int pairs)
    {
        var patterns = Patterns([.. Enumerable.Range(1, pairs).Select(rank => 2 * rank)]).Where((_, sum) => sum % 2 == 0).ToArray();
        var (all, tail, cut) = (patterns.Sum(), 0.0, 0);
        while ((tail + patterns[cut]) / all <= Tail)
            tail += patterns[cut++];
        return cut;
    }

    // Ties share the mean of their ranks; doubled, all are whole.
    private static int[] DoubledRanks(double[] differences)
    {
        var sizes = differences.Select(Math.Abs).ToArray();
        return [.. sizes.Select(size => (2 * sizes.Count(other => other < size)) + sizes.Count(other => other == size) + 1)];
    }

    // How many patterns of signs give each sum of (doubled) positive ranks.
    private static double[] Patterns(int[] ranks)
    {
        var patterns = new double[ranks.Sum() + 1];
        patterns[0] = 1;
        foreach (var rank in ranks)
            for (var sum = patterns.Length - 1; sum >= rank; sum--)
                patterns[sum] += patterns[sum - rank];
        return patterns;
    }
}
