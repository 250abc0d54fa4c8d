using Scriban.Runtime;
using Telar.Reporting.Results;

namespace Telar.Reporting.Templates;

/// <summary>What the results say of the hypotheses; a text draws its conclusions through these.</summary>
public static class HypothesisFilters
{
    public static void AddTo(ScriptObject functions)
    {
        functions.Import("with_verdict", WithVerdict);
        functions.Import("hypothesis", Find);
        functions.Import("verdict_of", VerdictOf);
    }

    /// <summary>Those with one verdict: <c>supported</c>, <c>notSupported</c> or <c>inconclusive</c>.</summary>
    public static ScriptArray WithVerdict(ScriptArray hypotheses, string verdict)
    {
        HypothesisVerdict.Words(verdict);
        return Where(hypotheses, "verdict", verdict);
    }

    /// <summary>The hypothesis of a name, e.g. <c>places-knn</c>.</summary>
    public static ScriptObject Find(ScriptArray hypotheses, string name) =>
        Where(hypotheses, "name", name) is [ScriptObject found]
            ? found
            : throw new ArgumentException($"there is no hypothesis {name}");

    /// <summary>The verdict on the hypothesis of a name.</summary>
    public static string VerdictOf(ScriptArray hypotheses, string name) => $"{Find(hypotheses, name)["verdict"]}";

    private static ScriptArray Where(ScriptArray hypotheses, string property, string value) =>
        new(hypotheses.OfType<ScriptObject>().Where(hypothesis => Equals(hypothesis[property], value)));
}
