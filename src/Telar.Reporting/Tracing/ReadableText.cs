using System.Text.RegularExpressions;

namespace Telar.Reporting.Tracing;

/// <summary>LaTeX as a reader sees it, near enough to search in: <c>\num{95.5}\,\%</c> is <c>95.5 %</c>.</summary>
public static partial class ReadableText
{
    public static string Of(string latex)
    {
        var text = Space().Replace(latex, " ");
        text = Escaped().Replace(text, "$1");
        // Inner commands first: \textbf{\num{5}}.
        for (var before = ""; before != text;)
            (before, text) = (text, Command().Replace(text, "$1"));
        return Spaces().Replace(text, " ").Trim(' ', '$');
    }

    [GeneratedRegex(@"\\[,;: ]|~")]
    private static partial Regex Space();

    [GeneratedRegex(@"\\([&%$#_])")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\\[A-Za-z]+\{([^{}]*)\}")]
    private static partial Regex Command();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
