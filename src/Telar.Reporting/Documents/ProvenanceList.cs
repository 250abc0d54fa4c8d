using System.Text;
using System.Text.RegularExpressions;
using Telar.Engine.Hashing;
using Telar.Reporting.Templates;
using Telar.Reporting.Tracing;

namespace Telar.Reporting.Documents;

/// <summary>
/// Tells LaTeX what made the figures and tables of a document, for <c>telar-provenance.sty</c>, which links each
/// to a row of a table. A fingerprint holds a stage's code and cannot be known by another stage; the digest of
/// what the stage has written can, and the lock leads from it to the fingerprint.
/// </summary>
internal static partial class ProvenanceList
{
    /// <summary>The file beside the filled template.</summary>
    public const string FileName = "provenance.def";

    private const int DigestLength = 12;

    /// <param name="trace">Of the document.</param>
    /// <param name="made">What made each figure and table.</param>
    /// <param name="input">Absolute path of an input of the document.</param>
    public static string Of(DocumentTrace trace, IReadOnlyList<MadeItem> made, Func<string, string> input)
    {
        var list = new StringBuilder();
        var included = trace.Included.Select(included => included.File).Distinct()
            .Join(made, file => file, item => item.File, (_, item) => item).ToArray();
        // What every figure reads is said once: the typeface.
        var common = Common([.. included.Where(IsFigure)]);
        if (common.Count > 0)
            list.Append($@"\provenanceshared{{{Files(common, "")}}}").Append('\n');
        foreach (var item in included)
        {
            var inputs = IsFigure(item) ? item.Inputs.Except(common) : item.Inputs;
            list.Append($@"\provenanceitem{{{IncludedFiles.NameOf(item.File)}}}{{{Breakable(item.Stage)}}}{{{Begin(item.File)}}}")
                .Append($"{{{Files(inputs, IncludedFiles.ResultsOf(item.File))}}}\n");
        }

        foreach (var file in trace.Values.SelectMany(value => value.Sources).Select(source => source.File).Distinct().Order(StringComparer.Ordinal))
            list.Append($@"\provenancefile{{{Short(file)}}}{{{Breakable(Short(file))}}}{{{Begin(file)}}}").Append('\n');
        return list.ToString();

        string Begin(string file) => Digest.OfFile(input(file))[..DigestLength];
    }

    private static bool IsFigure(MadeItem item) => item.File.EndsWith(".pdf", StringComparison.Ordinal);

    private static IReadOnlyList<string> Common(IReadOnlyList<MadeItem> items) => items.Count < 2
        ? []
        : [.. items.Select(item => item.Inputs).Aggregate((common, inputs) => [.. common.Intersect(inputs)])];

    // Relative to the results; files that differ by a number are named once.
    private static string Files(IEnumerable<string> inputs, string results) => string.Join(", ", inputs
        .Select(input => results.Length > 0 && input.StartsWith(results, StringComparison.Ordinal) ? input[results.Length..] : input)
        .GroupBy(input => Number().Replace(input, "*"))
        .Select(group => Breakable(group.Count() > 1 ? group.Key : group.First())));

    // Below the results of the study.
    private static string Short(string file) => file.Split('/', 3) is ["results", _, var rest] ? rest : file;

    private static string Breakable(string path) => LatexText.Escape(path).Replace("/", @"/\allowbreak{}", StringComparison.Ordinal);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
