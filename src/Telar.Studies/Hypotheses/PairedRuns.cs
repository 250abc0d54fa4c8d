using Telar.Engine;
using Telar.Statistics;

namespace Telar.Studies.Hypotheses;

/// <summary>
/// Pairs of runs as the statistics take them: labels numbered, rows in clusters. Runs on the same rows (seeds) stay
/// runs; runs on different rows (folds) are put end to end, so that every row counts once a seed.
/// </summary>
internal static class PairedRuns
{
    /// <exception cref="TelarException">Folds overlap, or do not have the same number of runs.</exception>
    public static PairedPredictions Join(Hypothesis hypothesis, IReadOnlyList<RunPair> pairs)
    {
        var folds = pairs.GroupBy(pair => string.Join('\n', pair.Ids)).Select(fold => fold.ToList()).ToList();
        string[] ids = [.. folds.SelectMany(fold => fold[0].Ids)];
        if (folds.Any(fold => fold.Count != folds[0].Count) || ids.Distinct().Count() != ids.Length)
            throw new TelarException(
                "the runs are neither on the same rows nor on separate folds with as many runs each",
                $"hypothesis {hypothesis.Name}", "give every fold the same seeds");

        var seeds = Enumerable.Range(0, folds[0].Count).ToList();
        var labels = LabelsOf(pairs);
        return new PairedPredictions(
            Numbers(folds.SelectMany(fold => fold[0].First.Truth)),
            [.. seeds.Select(seed => Numbers(folds.SelectMany(fold => fold[seed].First.Predicted)))],
            [.. seeds.Select(seed => Numbers(folds.SelectMany(fold => fold[seed].Second.Predicted)))],
            labels.Count,
            ClustersOf(ids, hypothesis.Clusters));

        int[] Numbers(IEnumerable<string> values) => [.. values.Select(value => labels[value])];
    }

    private static Dictionary<string, int> LabelsOf(IReadOnlyList<RunPair> pairs) => Numbered(pairs
        .SelectMany(pair => pair.First.Truth.Concat(pair.First.Predicted).Concat(pair.Second.Predicted))
        .Order(StringComparer.Ordinal));

    private static int[]? ClustersOf(string[] ids, RowClusters? clusters)
    {
        if (clusters is null)
            return null;
        var numbers = Numbered(ids.Select(clusters.ClusterOf));
        return [.. ids.Select(id => numbers[clusters.ClusterOf(id)])];
    }

    private static Dictionary<string, int> Numbered(IEnumerable<string> names) =>
        names.Distinct().Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
}
