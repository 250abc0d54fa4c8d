using System.Text.RegularExpressions;
using Telar.Reporting.Documents.Checks;

namespace Telar.Tests.Reporting.Documents.Checks;

/// <summary>The table of test scores of a paper, with the widest scores that there can be in every cell.</summary>
internal static partial class WidestScores
{
    /// <summary>What sticks out of the page.</summary>
    /// <param name="paper">The filled template.</param>
    public static async Task<string[]> OverfullBoxesAsync(string paper)
    {
        using var document = new CheckedDocument();
        foreach (var style in new[] { "telar.cls", "telar-provenance.sty" })
            File.Copy(RepositoryFiles.PathOf($"paper/style/{style}"), document.PathOf(style));
        var table = Tables().Matches(paper).Single(match => match.Value.Contains(@"\label{tab:summary}", StringComparison.Ordinal)).Value;

        await document.CompileAsync($$"""
            {{paper[..paper.IndexOf(@"\begin{document}", StringComparison.Ordinal)]}}
            \begin{document}
            {{Number().Replace(table, @"\num{100.0}")}}\end{table}
            \end{document}
            """);
        return await document.FindAsync(new OverfullBoxes());
    }

    // Without its provenance, which would ask for files.
    [GeneratedRegex(@"\\begin\{table\}(?:(?!\\end\{table\}).)*?(?=\\provenancefrom)", RegexOptions.Singleline)]
    private static partial Regex Tables();

    [GeneratedRegex(@"\\num\{[\d.]+\}")]
    private static partial Regex Number();
}
