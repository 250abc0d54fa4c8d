using Telar.Engine;
using Telar.Learning.Stages;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Comparison;

/// <summary>
/// What is asked of hypotheses where another kind of processor trained: that each difference of two systems is the
/// recorded one within <see cref="MetricTolerance.Largest"/>, and that no verdict is reversed. One that becomes
/// inconclusive or ceases to be is told, and passes: close to the border that much may come from other networks.
/// </summary>
public static class HypothesisTolerance
{
    /// <param name="path">Of an output, relative to the project's root.</param>
    public static bool Covers(string path) => path.Split('/') is ["results", _, "hypotheses.json"];

    /// <param name="before">The recorded file, absolute.</param>
    /// <param name="after">The file made again, absolute.</param>
    /// <exception cref="TelarException">A file cannot be read.</exception>
    public static HypothesesAgreement Between(string before, string after)
    {
        var (recorded, made) = (Read(before), Read(after));
        if (!recorded.Select(one => (one.Id, one.Name)).SequenceEqual(made.Select(one => (one.Id, one.Name))))
            return new HypothesesAgreement(false, "the hypotheses are others");

        var pairs = recorded.Zip(made).ToList();
        var (name, largest) = pairs
            .Select(pair => (pair.First.Id, Difference: Math.Abs(pair.First.Difference - pair.Second.Difference)))
            .DefaultIfEmpty()
            .MaxBy(pair => pair.Difference);
        var changed = pairs.Where(pair => pair.First.Verdict != pair.Second.Verdict).ToList();
        var reversed = changed.Exists(pair => pair.First.Verdict != Verdict.Inconclusive && pair.Second.Verdict != Verdict.Inconclusive);
        return new HypothesesAgreement(
            largest <= MetricTolerance.Largest && !reversed,
            string.Join("; ", changed
                .Select(pair => $"{pair.First.Id} is {Words(pair.Second.Verdict)}, recorded {Words(pair.First.Verdict)}")
                .Prepend($"largest difference {largest:0.####}, {name}")));
    }

    private static IReadOnlyList<HypothesisResult> Read(string path)
    {
        try
        {
            return Json.Read<IReadOnlyList<HypothesisResult>>(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new TelarException($"the hypotheses cannot be read: {cause.Message}", path, "run --target=Evaluate first", cause);
        }
    }

    private static string Words(Verdict verdict) => verdict == Verdict.NotSupported ? "not supported" : $"{verdict}".ToLowerInvariant();
}
