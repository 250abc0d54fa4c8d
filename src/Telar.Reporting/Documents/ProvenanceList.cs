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
        var items = made.ToDictionary(item => item.File, StringComparer.Ordinal);
        foreach (var file in trace.Included.Select(included => included.File).Distinct().Where(items.ContainsKey))
        {
            var item = items[file];
            var root = file[..^$"{IncludedFiles.NameOf(file)}{Path.GetExtension(file)}".Length];
            list.Append($@"\provenanceitem{{{IncludedFiles.NameOf(file)}}}{{{Breakable(item.Stage)}}}{{{Begin(file)}}}")
                .Append($"{{{string.Join(", ", Patterns(item.Inputs, root).Select(Breakable))}}}\n");
        }

        foreach (var file in trace.Values.SelectMany(value => value.Sources).Select(source => source.File).Distinct().Order(StringComparer.Ordinal))
            list.Append($@"\provenancefile{{{Breakable(file)}}}{{{Begin(file)}}}").Append('\n');
        return list.ToString();

        string Begin(string file) => Digest.OfFile(input(file))[..DigestLength];
    }

    // Files that differ by a number are named once.
    private static IEnumerable<string> Patterns(IReadOnlyList<string> inputs, string root) => inputs
        .Select(input => input.StartsWith(root, StringComparison.Ordinal) ? input[root.Length..] : input)
        .GroupBy(input => Number().Replace(input, "*"))
        .Select(group => group.Count() > 1 ? group.Key : group.First());

    private static string Breakable(string path) => LatexText.Escape(path).Replace("/", @"/\allowbreak{}", StringComparison.Ordinal);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
