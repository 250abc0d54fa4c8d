using System.Text.RegularExpressions;

namespace Telar.Reporting.Documents.Checks;

/// <summary>
/// The main text with its figures and tables fills no more than so many pages. It ends where
/// acknowledgements, references or appendix begin, whichever is first: the class writes to the <c>.aux</c> which
/// page that is and how many floats belong to the text. Where nothing ends it, all pages count.
/// </summary>
/// <param name="limit">Pages.</param>
public sealed partial class MainTextLength(int limit) : IDocumentCheck
{
    public string Remedy => $"Shorten the main text to {limit} pages, or move some of it to the appendix.";

    public Task<IReadOnlyList<Flaw>> FindAsync(TexRun run, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Flaw>>([.. Flaws(run, run.Read(".aux"))]);

    private IEnumerable<Flaw> Flaws(TexRun run, string aux)
    {
        var end = End().Match(aux);
        var pages = TexLog.NumberIn((end.Success ? end : LastPage().Match(aux)).Groups["page"]);
        var source = run.Source;
        if (pages > limit)
        {
            var after = EndInSource().Match(source.Text);
            yield return new(
                $"The main text ends on page {pages} of at most {limit}",
                after.Success ? run.Place(run.Name, source.LineOf(after.Index)) : run.Name);
            yield break;
        }

        foreach (Match label in FloatLabel().Matches(aux))
        {
            // Appendices count their floats on.
            var isMain = end.Success && TexLog.NumberIn(label.Groups["number"]) <= TexLog.NumberIn(end.Groups[label.Groups["kind"].Value + "s"]);
            if (isMain && TexLog.NumberIn(label.Groups["page"]) > limit)
            {
                var key = label.Groups["key"].Value;
                var definition = source.Text.IndexOf($@"\label{{{key}}}", StringComparison.Ordinal);
                yield return new(
                    $"“{key}” belongs to the main text and floats to page {TexLog.NumberIn(label.Groups["page"])} of at most {limit}",
                    definition < 0 ? run.Name : run.Place(run.Name, source.LineOf(definition)));
            }
        }
    }

    [GeneratedRegex(@"\\@telar@mainend\{(?<page>\d+)\}\{(?<figures>\d+)\}\{(?<tables>\d+)\}")]
    private static partial Regex End();

    [GeneratedRegex(@"\\@abspage@last\{(?<page>\d+)\}")]
    private static partial Regex LastPage();

    // As hyperref writes it: number, page, caption, anchor.
    [GeneratedRegex(@"^\\newlabel\{(?<key>[^}]+)\}\{\{(?<number>\d+)\}\{(?<page>\d+)\}.*\{(?<kind>figure|table)\.(?:caption\.)?\d+\}\{\}\}$", RegexOptions.Multiline)]
    private static partial Regex FloatLabel();

    [GeneratedRegex(@"\\begin\{ack\}|\\bibliography\{|\\begin\{thebibliography\}|\\appendix\b")]
    private static partial Regex EndInSource();
}
