using Telar.Engine;

namespace Telar.Reporting.Results;

/// <summary>An entry of <c>results/&lt;study&gt;/hypotheses.json</c>.</summary>
/// <param name="Id">E.g. <c>H3</c>.</param>
/// <param name="Name">What texts refer to.</param>
/// <param name="Experiment">The experiment that it belongs to.</param>
/// <param name="Claim">One sentence.</param>
/// <param name="Measure"><c>accuracy</c> or <c>macroF1</c>.</param>
/// <param name="Threshold">First minus second is claimed to exceed it.</param>
/// <param name="First">The system that is claimed to be better.</param>
/// <param name="Second">The one that it is compared with.</param>
/// <param name="Difference">First minus second.</param>
/// <param name="Low">Lower end of the 95 % interval of the difference.</param>
/// <param name="High">Upper end.</param>
/// <param name="AdjustedP">One-sided p value, corrected for all hypotheses of the study.</param>
/// <param name="Verdict"><c>supported</c>, <c>notSupported</c> or <c>inconclusive</c>.</param>
public sealed record HypothesisVerdict(
    string Id,
    string Name,
    string Experiment,
    string Claim,
    string Measure,
    double Threshold,
    NamedValue First,
    NamedValue Second,
    double Difference,
    double Low,
    double High,
    double AdjustedP,
    string Verdict)
{
    /// <summary>All hypotheses of a study.</summary>
    /// <exception cref="TelarException">The file is not as expected.</exception>
    public static IReadOnlyList<HypothesisVerdict> ReadAll(string path) => ResultsJson.Read<IReadOnlyList<HypothesisVerdict>>(path);

    /// <summary>A verdict for readers.</summary>
    /// <exception cref="ArgumentException">There is no such verdict.</exception>
    public static string Words(string verdict) => verdict switch
    {
        "supported" or "inconclusive" => verdict,
        "notSupported" => "not supported",
        _ => throw new ArgumentException($"there is no verdict {verdict}: use supported, notSupported or inconclusive"),
    };
}
