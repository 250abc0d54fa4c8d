using Scriban.Runtime;

namespace Telar.Reporting.Templates;

/// <summary>
/// Statements that compare two scores, decided by their 95 % intervals: one is better where the intervals
/// do not meet. A text states a comparison only through these.
/// </summary>
public static class ComparisonFilters
{
    public static void AddTo(ScriptObject functions)
    {
        functions.Import("is_above", IsAbove);
        functions.Import("is_below", IsBelow);
        functions.Import("best", Best);
    }

    public static bool IsAbove(object one, object other) => Estimate.Of(one).Low > Estimate.Of(other).High;

    public static bool IsBelow(object one, object other) => IsAbove(other, one);

    /// <summary>Of baselines by name, the one of highest accuracy, with its <c>name</c> added.</summary>
    public static ScriptObject Best(ScriptObject baselines)
    {
        var best = baselines.Keys.MaxBy(name => Accuracy(Scores(name)))
            ?? throw new ArgumentException("there is no baseline to choose from");
        var copy = (ScriptObject)Scores(best).Clone(deep: true);
        copy["name"] = best;
        return copy;

        ScriptObject Scores(string name) =>
            baselines[name] as ScriptObject ?? throw new ArgumentException("baselines with scores are needed here");

        static double Accuracy(ScriptObject scores) => Convert.ToDouble(scores["accuracy"]);
    }
}
