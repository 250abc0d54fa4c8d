using System.Text.RegularExpressions;

namespace Telar.Tests.Reporting.Templates.Scanning;

/// <summary>
/// What LaTeX sets as text. Everything else is blanked, so that places stay where they are: comments, the
/// preamble, names of commands and environments, optional arguments, arguments that are names, keys or lengths
/// (see <see cref="silent"/>), assignments, lengths, formulas. Of a formula in the line, one that has a variable,
/// what stands behind a sign of relation stays: <c>$p&lt;0.05$</c> may be a result, <c>$2\pi x$</c> is none. A power
/// of ten behind what a block prints is its unit.
/// </summary>
internal sealed partial class LatexProse
{
    // How many arguments of a command are not set as text.
    private static readonly Dictionary<string, int> silent = new (int Arguments, string[] Commands)[]
    {
        (0, ["hyperref", "selectfont"]),
        (1,
        [
            "label", "ref", "eqref", "autoref", "cref", "Cref", "cite", "citep", "citet", "citealp", "citealt",
            "citeyear", "citeauthor", "nocite", "includegraphics", "input", "bibliography", "bibliographystyle",
            "url", "href", "qrcode", "hyperlink", "hypertarget", "vspace", "hspace", "adjustbox", "scalebox",
            "parbox", "raisebox", "color", "textcolor", "sentinel", "sisetup", "hypersetup", "begin", "end",
            "cmidrule",
        ]),
        (2,
        [
            "setlength", "addtolength", "setcounter", "fontsize", "resizebox", "rule", "newcommand",
            "renewcommand", "providecommand", "multicolumn", "multirow",
        ]),
        (3, ["definecolor"]),
    }.SelectMany(group => group.Commands.Select(command => KeyValuePair.Create(command, group.Arguments))).ToDictionary(StringComparer.Ordinal);

    private static readonly HashSet<string> displayed = ["equation", "equation*", "align", "align*", "displaymath", "gather", "gather*"];

    private readonly char[] text;
    private int at;

    private LatexProse(string latex) => text = latex.ToCharArray();

    /// <summary>Of the same length as the LaTeX.</summary>
    public static string Of(string latex)
    {
        var prose = new LatexProse(latex);
        prose.BlankMatches(Comment());
        prose.BlankMatches(Unit());
        prose.BlankPreamble();
        prose.BlankFormulas();
        prose.BlankCommands();
        prose.BlankMatches(Length());
        return new string(prose.text);
    }

    private void BlankPreamble()
    {
        var begin = new string(text).IndexOf(@"\begin{document}", StringComparison.Ordinal);
        if (begin < 0)
            return;

        var title = Title().Match(new string(text), 0, begin);
        Blank(0, title.Success ? title.Index : begin);
        if (title.Success)
            Blank(EndOfGroup(title.Index + title.Length - 1), begin);
    }

    private void BlankFormulas()
    {
        foreach (var formula in Formula().Matches(new string(text)).Where(formula => Variable().IsMatch(formula.Value)))
        {
            var kept = Related().Matches(formula.Value).Select(number => (Start: formula.Index + number.Index, number.Value)).ToArray();
            Blank(formula.Index, formula.Index + formula.Length);
            foreach (var (start, number) in kept)
                number.CopyTo(0, text, start, number.Length);
        }
    }

    private void BlankCommands()
    {
        for (at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\')
                BlankCommand();
        }
    }

    private void BlankCommand()
    {
        var start = at++;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
            at++;
        if (at == start + 1)
            at++;
        var name = new string(text, start + 1, at - start - 1);
        var isBegin = name == "begin";
        var environment = isBegin && at < text.Length && text[at] == '{' ? new string(text, at + 1, EndOfGroup(at) - at - 2) : "";
        if (at < text.Length && text[at] == '*')
            at++;
        if (displayed.Contains(environment))
        {
            var end = new string(text).IndexOf($@"\end{{{environment}}}", at, StringComparison.Ordinal);
            at = end < 0 ? text.Length : end;
        }
        else if (at < text.Length && text[at] == '=')
        {
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('\\' or '{'))
                at++;
        }
        else
        {
            // \cmidrule(lr){2-3}
            if (name == "cmidrule" && at < text.Length && text[at] == '(')
                at = Array.IndexOf(text, ')', at) + 1;
            SkipArguments(silent.GetValueOrDefault(name), isBegin && environment is not ("itemize" or "enumerate" or "document"));
        }

        Blank(start, Math.Min(at, text.Length));
        at--;
    }

    // Optional arguments are keys and lengths; an environment's arguments follow its name.
    private void SkipArguments(int mandatory, bool all)
    {
        while (at < text.Length)
        {
            if (text[at] == '[')
                at = EndOfGroup(at);
            else if (text[at] == '{' && (mandatory-- > 0 || all))
                at = EndOfGroup(at);
            else
                return;
        }
    }

    private int EndOfGroup(int open)
    {
        var (opening, closing) = text[open] == '[' ? ('[', ']') : ('{', '}');
        for (int i = open, depth = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == opening)
                depth++;
            else if (text[i] == closing && --depth == 0)
                return i + 1;
        }

        return text.Length;
    }

    private void BlankMatches(Regex pattern)
    {
        foreach (Match match in pattern.Matches(new string(text)))
            Blank(match.Index, match.Index + match.Length);
    }

    private void Blank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] != '\n')
                text[i] = ' ';
        }
    }

    [GeneratedRegex(@"(?<!\\)%[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<=\uFFFC)\\times10\^\{-?[0-9]+\}")]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?<!\\)\$[^$]+(?<!\\)\$")]
    private static partial Regex Formula();

    [GeneratedRegex(@"(?<![\\A-Za-z])[A-Za-z]")]
    private static partial Regex Variable();

    [GeneratedRegex(@"(?<=(?:[=<>]|\\(?:le|ge|leq|geq|approx|sim))\s*)[0-9][0-9.,]*")]
    private static partial Regex Related();

    [GeneratedRegex(@"\\title\{")]
    private static partial Regex Title();

    [GeneratedRegex(@"-?[0-9.]+\s?(?:pt|mm|cm|in|em|ex|bp)\b|[0-9.]+(?=\\(?:line|text|column)width)")]
    private static partial Regex Length();
}
