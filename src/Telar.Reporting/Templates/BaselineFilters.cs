using Scriban.Runtime;

namespace Telar.Reporting.Templates;

/// <summary>Which baseline a text names. Whether a network is better than it, only a verdict says.</summary>
public static class BaselineFilters
{
    public static void AddTo(ScriptObject functions) => functions.Import("best", Best);

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
