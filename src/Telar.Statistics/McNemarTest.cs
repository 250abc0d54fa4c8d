using MathNet.Numerics.Distributions;

namespace Telar.Statistics;

/// <summary>
/// McNemar's test of two systems with one run each: of the rows that only one of them gets right, does the first
/// have more than half? For accuracies on rows that do not depend on each other.
/// </summary>
public static class McNemarTest
{
    private const double Upper = 0.975;

    /// <summary>
    /// One-sided mid-p value, half the probability of what was seen plus that of all beyond: the exact test
    /// without its conservatism (Fagerland, Lydersen and Laake 2013).
    /// </summary>
    /// <param name="onlyFirst">Rows that the first system alone gets right.</param>
    /// <param name="onlySecond">Rows that the second system alone gets right.</param>
    public static double MidP(int onlyFirst, int onlySecond) =>
        ExactP(onlyFirst, onlySecond) - (0.5 * Coin(onlyFirst, onlySecond).Probability(onlyFirst));

    /// <summary>One-sided p value of the exact test: the probability of so many or more.</summary>
    /// <inheritdoc cref="MidP" path="/param"/>
    public static double ExactP(int onlyFirst, int onlySecond) =>
        Coin(onlyFirst, onlySecond).CumulativeDistribution(onlySecond);

    /// <summary>Mid-p, and the adjusted Wald interval of the difference (Bonett and Price 2012).</summary>
    /// <exception cref="ArgumentException">There are several runs.</exception>
    public static PairedDifference Compare(PairedPredictions predictions)
    {
        if (predictions.Runs != 1)
            throw new ArgumentException($"McNemar's test compares one run with one, not {predictions.Runs}");
        var (first, second) = (predictions.First[0], predictions.Second[0]);
        var rows = Enumerable.Range(0, predictions.Rows).ToList();
        var onlyFirst = rows.Count(row => first[row] == predictions.Truth[row] && second[row] != predictions.Truth[row]);
        var onlySecond = rows.Count(row => second[row] == predictions.Truth[row] && first[row] != predictions.Truth[row]);
        var (firstScores, secondScores) = PairedScores.Of(predictions, Measure.Accuracy);

        var (gain, loss) = ((onlyFirst + 1.0) / (rows.Count + 2), (onlySecond + 1.0) / (rows.Count + 2));
        var half = Normal.InvCDF(0, 1, Upper) * Math.Sqrt((gain + loss - ((gain - loss) * (gain - loss))) / (rows.Count + 2));
        return new PairedDifference(
            firstScores[0],
            secondScores[0],
            (double)(onlyFirst - onlySecond) / rows.Count,
            Math.Max(-1, gain - loss - half),
            Math.Min(1, gain - loss + half),
            MidP(onlyFirst, onlySecond));
    }

    // Symmetric: so many heads or more are as likely as so few tails or fewer.
    private static Binomial Coin(int onlyFirst, int onlySecond) => new(0.5, onlyFirst + onlySecond);
}
