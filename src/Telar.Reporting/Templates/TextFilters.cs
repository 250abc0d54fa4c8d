using Scriban.Runtime;
using Telar.Reporting.Results;

namespace Telar.Reporting.Templates;

/// <summary>Words from results as LaTeX.</summary>
public static class TextFilters
{
    public static void AddTo(ScriptObject functions)
    {
        functions.Import("tex", LatexText.Escape);
        functions.Import("system_name", SystemNames.Of);
        functions.Import("listing", Listing);
    }

    /// <summary>One, two and three.</summary>
    public static string Listing(IEnumerable<object> values)
    {
        var words = values.Select(value => LatexText.Escape($"{value}")).ToArray();
        return words.Length < 2
            ? string.Concat(words)
            : $"{string.Join(", ", words[..^1])} and {words[^1]}";
    }
}
