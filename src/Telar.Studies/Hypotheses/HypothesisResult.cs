using System.Globalization;
using Telar.Statistics;

namespace Telar.Studies.Hypotheses;

/// <summary>One entry of <c>results/&lt;study&gt;/hypotheses.json</c>. Numbers are rounded, so that no last bit matters.</summary>
/// <param name="Id">H1, H2, ...: the position in the study.</param>
/// <param name="Name">What texts refer to.</param>
/// <param name="Difference">The effect, first minus second.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="P">One-sided p value of this hypothesis alone.</param>
/// <param name="AdjustedP">The same after Holm's correction over all hypotheses of the study.</param>
/// <param name="Rows">Number of rows that were compared.</param>
/// <param name="Runs">Number of pairs of runs.</param>
public sealed record HypothesisResult(
    string Id,
    string Name,
    string Experiment,
    string Claim,
    Measure Measure,
    Statistic Statistic,
    double Threshold,
    NamedValue First,
    NamedValue Second,
    double Difference,
    double Low,
    double High,
    double P,
    double AdjustedP,
    Verdict Verdict,
    int Rows,
    int Runs)
{
    private const double Level = 0.05;

    /// <summary>The results of a study's hypotheses. They are one family: the paper concludes from all of them together.</summary>
    internal static IReadOnlyList<HypothesisResult> Of(IReadOnlyList<Hypothesis> hypotheses, IReadOnlyList<HypothesisTest> tests)
    {
        var adjusted = HolmCorrection.Adjust([.. tests.Select(test => Significant(test.Difference.PValue))]);
        return [.. hypotheses.Select((hypothesis, index) => Of($"H{index + 1}", hypothesis, tests[index], Significant(adjusted[index])))];
    }

    private static HypothesisResult Of(string id, Hypothesis hypothesis, HypothesisTest test, double adjustedP) => new(
        id,
        hypothesis.Name,
        hypothesis.Experiment,
        hypothesis.Claim,
        hypothesis.Measure,
        hypothesis.Statistic,
        hypothesis.Threshold,
        new NamedValue(hypothesis.First.Name, Round(test.Difference.First)),
        new NamedValue(hypothesis.Second.Name, Round(test.Difference.Second)),
        Round(test.Difference.Difference),
        Round(test.Difference.Low),
        Round(test.Difference.High),
        Significant(test.Difference.PValue),
        adjustedP,
        adjustedP <= Level ? Verdict.Supported
            : Round(test.Difference.High) < hypothesis.Threshold ? Verdict.NotSupported
            : Verdict.Inconclusive,
        test.Rows,
        test.Runs);

    private static double Round(double value) => Math.Round(value, 6);

    // A small p keeps its digits.
    private static double Significant(double value) =>
        double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
