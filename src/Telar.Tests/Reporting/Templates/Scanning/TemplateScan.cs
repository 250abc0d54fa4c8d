using System.Text.RegularExpressions;
using Scriban.Syntax;

namespace Telar.Tests.Reporting.Templates.Scanning;

/// <summary>Looks in a template for results that stand there by hand.</summary>
internal sealed partial class TemplateScan
{
    private const int Context = 40;

    private readonly string source;
    private readonly Scriban.Template template;
    private readonly TemplateText literal;
    private readonly string prose;

    /// <param name="source">The template.</param>
    public TemplateScan(string source)
    {
        this.source = source;
        template = Scriban.Template.Parse(source);
        literal = TemplateText.Of(template);
        prose = LatexProse.Of(literal.Text);
    }

    /// <summary>Numerals in text, and number words before what results are counted in. A digit that belongs to a word (F1) is none.</summary>
    public IEnumerable<Finding> Numbers => Findings(Numeral()).Concat(Findings(CountedInWords()));

    /// <summary>
    /// Words that compare, in text that no condition chooses. A sentence that cites speaks of what others found.
    /// </summary>
    public IEnumerable<Finding> Comparisons =>
        Findings(Comparing()).Where(finding => !literal.IsConditional(finding.Offset) && !SentenceAround(finding.Offset).Contains(@"\cit", StringComparison.Ordinal));

    /// <summary>
    /// Numbers inside blocks that can be printed: fractions, whole numbers that are given to a filter or a variable
    /// (others count, index, or say how many digits), and numbers in quoted words.
    /// </summary>
    public IEnumerable<Finding> Literals => Nodes(template.Page!).OfType<ScriptLiteral>().SelectMany(Numbered);

    /// <summary>The text around a finding.</summary>
    public string Around(Finding finding)
    {
        var text = TextOf(finding);
        return Spaces().Replace(text[Math.Max(0, finding.Offset - Context)..Math.Min(text.Length, finding.End + Context)], " ");
    }

    /// <summary>Whether a phrase stands in the template so that it holds the finding.</summary>
    public bool IsInside(Finding finding, string phrase) =>
        Regex.Matches(TextOf(finding), string.Join(@"\s+", phrase.Split(' ').Select(Regex.Escape)))
            .Any(match => match.Index <= finding.Offset && finding.End <= match.Index + match.Length);

    private string TextOf(Finding finding) => finding.InBlock ? source : literal.Text;

    private IEnumerable<Finding> Findings(Regex pattern) =>
        pattern.Matches(prose).Select(match => new Finding(match.Index, literal.LineOf(match.Index), match.Value));

    private string SentenceAround(int offset)
    {
        var ends = SentenceEnd().Matches(literal.Text);
        var start = ends.LastOrDefault(end => end.Index < offset) is { } before ? before.Index : 0;
        var end = ends.FirstOrDefault(end => end.Index > offset) is { } after ? after.Index : literal.Text.Length;
        return literal.Text[start..end];
    }

    private static IEnumerable<Finding> Numbered(ScriptLiteral literal) => literal.Value switch
    {
        double or float or decimal => [InBlock(literal, literal.ToString(), 0)],
        int or long when Convert.ToInt64(literal.Value) != 0 && IsPrinted(literal) => [InBlock(literal, literal.ToString(), 0)],
        string words => Numeral().Matches(words).Concat(CountedInWords().Matches(words))
            .Select(match => InBlock(literal, match.Value, match.Index + 1)),
        _ => [],
    };

    private static Finding InBlock(ScriptLiteral literal, string text, int within) =>
        new(literal.Span.Start.Offset + within, literal.Span.Start.Line + 1, text, InBlock: true);

    private static bool IsPrinted(ScriptLiteral number) =>
        number.Parent is ScriptExpressionStatement or ScriptAssignExpression or ScriptObjectMember || (number.Parent is ScriptPipeCall pipe && pipe.From == number);

    private static IEnumerable<ScriptNode> Nodes(ScriptNode node) => Enumerable.Range(0, node.ChildrenCount)
        .Select(node.GetChildren).OfType<ScriptNode>().SelectMany(Nodes).Prepend(node);

    [GeneratedRegex(@"(?<![\p{L}\d])[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Numeral();

    [GeneratedRegex(@"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|cien|mil)[\s~]+(?:per\scent|percent\w*|points?|times|seeds|folds|epochs|repeats|classes|languages|regions|rows|weights|parameters|minutes|hours|por\sciento|puntos?|veces|semillas|pliegues|épocas|repeticiones|clases|lenguas|idiomas|regiones|filas|pesos|parámetros|minutos|horas)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CountedInWords();

    [GeneratedRegex(@"\b(?:better\s+than|worse\s+than|outperforms?|outperformed|beats?|surpass(?:es)?|superior\s+to|inferior\s+to|no\s+difference|as\s+(?:good|well|accurate)\s+as|(?:more|less)\s+accurate|ahead\s+of|mejor(?:es)?\s+que|peor(?:es)?\s+que|super[ae]n?\s+al?|sin\s+diferencia|tan\s+buen[oa]s?\s+como|(?:más|menos)\s+exact[oa]s?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Comparing();

    [GeneratedRegex(@"[.?!](?=\s)|\n\s*\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
