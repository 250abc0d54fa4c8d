using Telar.Engine;
using Telar.Statistics;

namespace Telar.Studies.Hypotheses;

/// <summary>
/// The statistic of one hypothesis, before it is known what the others say: an entry of
/// <c>results/&lt;study&gt;/tests/&lt;experiment&gt;.json</c>.
/// </summary>
/// <param name="Name">The hypothesis.</param>
/// <param name="Difference">Values, effect, interval and p.</param>
/// <param name="Rows">Number of rows that were compared.</param>
/// <param name="Runs">Number of pairs of runs.</param>
internal sealed record HypothesisTest(string Name, PairedDifference Difference, int Rows, int Runs)
{
    /// <exception cref="TelarException">The evidence cannot be read or paired.</exception>
    public static HypothesisTest Of(Hypothesis hypothesis, EvidenceFiles files)
    {
        var pairs = RunPair.Of(hypothesis, files);
        var predictions = PairedRuns.Join(hypothesis, pairs);
        var difference = hypothesis.Statistic switch
        {
            Statistic.PairedBootstrap => PairedBootstrap.Compare(predictions, hypothesis.Measure, hypothesis.Threshold),
            Statistic.McNemar => McNemarTest.Compare(predictions),
            Statistic.Wilcoxon => Wilcoxon(hypothesis, pairs),
            var other => throw new ArgumentOutOfRangeException(nameof(hypothesis), other, null),
        };
        return new HypothesisTest(hypothesis.Name, difference, predictions.Rows, pairs.Count);
    }

    // Each fold and seed is a pair of its own.
    private static PairedDifference Wilcoxon(Hypothesis hypothesis, IReadOnlyList<RunPair> pairs)
    {
        var scores = pairs.Select(pair => PairedScores.Of(PairedRuns.Join(hypothesis, [pair]), hypothesis.Measure)).ToList();
        return WilcoxonSignedRank.Compare(
            [.. scores.Select(score => score.First[0])], [.. scores.Select(score => score.Second[0])], hypothesis.Threshold);
    }
}
