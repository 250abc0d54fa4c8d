using Telar.Engine;
using Telar.Statistics;

namespace Telar.Studies.Hypotheses;

/// <summary>
/// A claim that one system exceeds another by more than a threshold, stated in code before the results. Its
/// number, H1, H2, ..., is its position in the study.
/// </summary>
/// <param name="Name">Unique in the study, lower-case with hyphens; texts refer to it, e.g. <c>places-knn</c>.</param>
/// <param name="Experiment">E.g. <c>places</c>.</param>
/// <param name="Claim">One English sentence, which says what <paramref name="First"/> minus <paramref name="Second"/> exceeds.</param>
/// <param name="First">The system that is claimed to be better.</param>
/// <param name="Second">The one that it is compared with.</param>
public sealed record Hypothesis(string Name, string Experiment, string Claim, Evidence First, Evidence Second)
{
    /// <summary>
    /// First minus second is claimed to exceed it. 0: is better; above 0: by at least so much; below 0: is not
    /// worse by more than so much (non-inferiority).
    /// </summary>
    public double Threshold { get; init; }

    public Measure Measure { get; init; } = Measure.Accuracy;

    public Statistic Statistic { get; init; } = Statistic.PairedBootstrap;

    /// <summary>Which rows depend on each other; null where none do.</summary>
    public RowClusters? Clusters { get; init; }

    /// <summary>Number of pairs of runs.</summary>
    internal int Pairs => Math.Max(First.Runs.Count, Second.Runs.Count);

    /// <summary>Finds what could not be tested, before anything is trained.</summary>
    /// <exception cref="TelarException">Runs cannot be paired, or the statistic does not fit.</exception>
    internal void Validate()
    {
        foreach (var evidence in new[] { First, Second })
            if (evidence.Runs.Count != Pairs && evidence.Runs.Count != 1 || Pairs == 0)
                throw Wrong($"{First.Runs.Count} runs of {First.Name} cannot be paired with {Second.Runs.Count} of {Second.Name}", "give both as many runs, or one of them a single one");

        if (Statistic == Statistic.McNemar && (Pairs > 1 || Measure != Measure.Accuracy || Threshold != 0 || Clusters is not null))
            throw Wrong("McNemar's test compares the accuracy of one run with one, on independent rows, with no threshold", "use the paired bootstrap");
    }

    private TelarException Wrong(string what, string remedy) => new(what, $"hypothesis {Name}", remedy);
}
