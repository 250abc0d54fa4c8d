namespace Telar.Learning.Diagnostics;

/// <summary>
/// Rows ranked by a score, the positive ones known: how well the score finds them. Rows of equal score are taken
/// together, so that no order among them counts. Needs positive rows and others.
/// </summary>
public sealed class ScoreRanking
{
    private readonly IReadOnlyList<Point> points;
    private readonly double positives;
    private readonly double negatives;

    /// <param name="scores">High for rows that are thought to be positive.</param>
    /// <param name="positive">Whether each row is.</param>
    public ScoreRanking(IReadOnlyList<float> scores, IReadOnlyList<bool> positive)
    {
        points = Points(scores, positive);
        (positives, negatives) = points[^1];
        if (positives == 0 || negatives == 0)
            throw new ArgumentException("a ranking needs positive rows and others", nameof(positive));
    }

    /// <summary>Rows with at least a certain score, the best first; begins with none.</summary>
    private readonly record struct Point(double Positives, double Negatives);

    /// <summary>
    /// Area under the ROC curve: the probability that a positive row scores above another one, a tie counting half
    /// (Hanley and McNeil 1982).
    /// </summary>
    public double RocAuc => points.Zip(points.Skip(1), (before, point) =>
        (point.Negatives - before.Negatives) / negatives * (point.Positives + before.Positives) / (2 * positives)).Sum();

    /// <summary>Mean of the precision, weighted by the rise of recall, without interpolation.</summary>
    public double AveragePrecision => points.Zip(points.Skip(1), (before, point) =>
        (point.Positives - before.Positives) / positives * Precision(point)).Sum();

    /// <summary>Interpolated precision: the best one at this recall, in [0, 1], or a higher one.</summary>
    public double PrecisionAt(double recall) =>
        points.Skip(1).Where(point => point.Positives / positives >= recall).Max(Precision);

    private static double Precision(Point point) => point.Positives / (point.Positives + point.Negatives);

    private static List<Point> Points(IReadOnlyList<float> scores, IReadOnlyList<bool> positive)
    {
        var points = new List<Point> { default };
        foreach (var ties in scores.Zip(positive).GroupBy(row => row.First).OrderByDescending(ties => ties.Key))
        {
            var found = ties.Count(row => row.Second);
            points.Add(new Point(points[^1].Positives + found, points[^1].Negatives + ties.Count() - found));
        }

        return points;
    }
}
