namespace Telar.Statistics;

/// <summary>
/// Scores runs over rows whose clusters have weights. Rows are counted once, by cluster; a run is known by its
/// errors alone, of which there are few: whatever else belongs to a class is right.
/// </summary>
internal sealed class WeightedScores
{
    private readonly Measure measure;
    private readonly RowCount[] rows;
    private readonly Dictionary<IReadOnlyList<int>, RowCount[]> errors = new(ReferenceEqualityComparer.Instance);
    private readonly long[] support;
    private readonly long[] missed;
    private readonly long[] falseAlarms;
    private int[] weights = [];
    private long total;

    public WeightedScores(PairedPredictions predictions, Measure measure)
    {
        this.measure = measure;
        (support, missed, falseAlarms) = (new long[predictions.Classes], new long[predictions.Classes], new long[predictions.Classes]);
        rows = Count(predictions, predictions.Truth);
        foreach (var run in predictions.First.Concat(predictions.Second))
            errors.TryAdd(run, [.. Count(predictions, run).Where(count => count.Truth != count.Predicted)]);
    }

    /// <summary>How often each cluster counts in what is scored next.</summary>
    public void Weigh(int[] clusterWeights)
    {
        weights = clusterWeights;
        total = 0;
        Array.Clear(support);
        foreach (var count in rows)
            support[count.Truth] += (long)weights[count.Cluster] * count.Count;
        foreach (var ofClass in support)
            total += ofClass;
    }

    /// <summary>The score of one of the runs that the predictions hold.</summary>
    public double Of(IReadOnlyList<int> run) => measure == Measure.Accuracy ? Accuracy(errors[run]) : MacroF1(errors[run]);

    private double Accuracy(RowCount[] wrong)
    {
        long sum = 0;
        foreach (var count in wrong)
            sum += (long)weights[count.Cluster] * count.Count;
        return (double)(total - sum) / total;
    }

    private double MacroF1(RowCount[] wrong)
    {
        Array.Clear(missed);
        Array.Clear(falseAlarms);
        foreach (var count in wrong)
        {
            var weight = (long)weights[count.Cluster] * count.Count;
            missed[count.Truth] += weight;
            falseAlarms[count.Predicted] += weight;
        }

        var (sum, classes) = (0.0, 0);
        for (var label = 0; label < support.Length; label++)
        {
            var whole = (2 * support[label]) - missed[label] + falseAlarms[label];
            if (whole == 0)
                continue;
            sum += (double)(2 * (support[label] - missed[label])) / whole;
            classes++;
        }

        return sum / classes;
    }

    private static RowCount[] Count(PairedPredictions predictions, IReadOnlyList<int> run) =>
    [
        .. Enumerable.Range(0, predictions.Rows)
            .GroupBy(row => (predictions.Clusters[row], predictions.Truth[row], run[row]))
            .Select(same => new RowCount(same.Key.Item1, same.Key.Item2, same.Key.Item3, same.Count())),
    ];
}
