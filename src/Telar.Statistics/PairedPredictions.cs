namespace Telar.Statistics;

/// <summary>
/// What two systems predict for the same rows, in one or several runs (seeds) each; run i of the first is
/// paired with run i of the second. A system that has one run only stands there once a run of the other.
/// </summary>
public sealed class PairedPredictions
{
    /// <param name="truth">Class of each row, from 0 to <paramref name="classes"/> - 1.</param>
    /// <param name="first">Predicted classes of each run, one a row.</param>
    /// <param name="second">As many runs of the other system.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="clusters">
    /// Which rows depend on each other: the cluster of each row, numbered from 0 without gaps. Each row is its own
    /// where nothing is given.
    /// </param>
    /// <exception cref="ArgumentException">There is no row or no run, or lengths differ.</exception>
    public PairedPredictions(
        IReadOnlyList<int> truth,
        IReadOnlyList<IReadOnlyList<int>> first,
        IReadOnlyList<IReadOnlyList<int>> second,
        int classes,
        IReadOnlyList<int>? clusters = null)
    {
        if (truth.Count == 0 || first.Count == 0 || first.Count != second.Count)
            throw new ArgumentException($"{truth.Count} rows, {first.Count} and {second.Count} runs cannot be paired");
        Clusters = clusters ?? [.. Enumerable.Range(0, truth.Count)];
        if (first.Concat(second).Append(Clusters).Any(run => run.Count != truth.Count))
            throw new ArgumentException($"every run and the clusters must have {truth.Count} rows");
        (Truth, First, Second, Classes) = (truth, first, second, classes);
    }

    public IReadOnlyList<int> Truth { get; }

    public IReadOnlyList<IReadOnlyList<int>> First { get; }

    public IReadOnlyList<IReadOnlyList<int>> Second { get; }

    public int Classes { get; }

    public IReadOnlyList<int> Clusters { get; }

    public int Rows => Truth.Count;

    public int Runs => First.Count;
}
