using Scriban.Runtime;

namespace Telar.Reporting.Templates;

/// <summary>Words from results as LaTeX.</summary>
public static class TextFilters
{
    public static void AddTo(ScriptObject functions)
    {
        functions.Import("tex", LatexText.Escape);
    }
}
