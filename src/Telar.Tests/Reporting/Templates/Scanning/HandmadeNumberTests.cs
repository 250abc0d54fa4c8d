using Telar.Tests.Reporting.Documents;

namespace Telar.Tests.Reporting.Templates.Scanning;

/// <summary>No result stands in a template by hand: what looks like one is on a short list, with a reason.</summary>
public sealed class HandmadeNumberTests
{
    [Fact]
    public void No_number_is_written_by_hand() => RequireAllowed(scan => scan.Numbers);

    [Fact]
    public void No_comparison_is_written_by_hand() => RequireAllowed(scan => scan.Comparisons);

    [Fact]
    public void No_block_prints_a_number_of_its_own() => RequireAllowed(scan => scan.Literals);

    [Fact]
    public void Every_exception_is_needed()
    {
        var scans = Scans().Select(scan => scan.Scan).ToArray();
        Require(AllowedPhrases.All
            .Where(allowed => !scans.Any(scan => scan.Numbers.Concat(scan.Comparisons).Concat(scan.Literals)
                .Any(finding => scan.IsInside(finding, allowed.Phrase))))
            .Select(allowed => $"no template needs the exception for \"{allowed.Phrase}\""));
    }

    [Theory]
    [InlineData("It reaches 96.2 per cent.", "96.2")]
    [InlineData(@"It reaches \num{96.2}\,\%.", "96.2")]
    [InlineData("It reaches {{ x | percent }} or 12,000.", "12,000")]
    [InlineData(@"We find $p<0.05$ and $x=3$.", "0.05", "3")]
    [InlineData("{{ if x }}Nine rows{{ else }}two more rows, five points{{ end }}", "Nine rows", "five points")]
    [InlineData(@"\caption{With 95\,\% intervals.}", "95")]
    [InlineData(@"See \ref{fig:12} \citep[p.~3]{smith2020}, \includegraphics[width=0.5\linewidth]{a1}\\[6pt] and F1. % 7")]
    [InlineData(@"\begin{minipage}[t]{0.47\linewidth}\hangindent=11mm\hangafter=1\vspace{3mm}\fontsize{9}{10}a\end{minipage}")]
    [InlineData(@"\documentclass[12pt]{article}\title{On 7 seas}\usepackage{a4}\begin{document}two cores\end{document}", "7")]
    [InlineData(@"At ${{ rate | decimal 1 }}\times10^{-3}$ for $3\times10^{-3}$.", "3", "10", "3")]
    [InlineData(@"$\cos(2\pi x_1)$ and \begin{equation*} 1+1=2 \end{equation*} \multicolumn{2}{c}{A} \cmidrule(lr){3-4}")]
    public void Numbers_are_found_in_text_alone(string template, params string[] numbers) =>
        Assert.Equal(numbers, new TemplateScan(template).Numbers.Select(finding => finding.Text));

    [Theory]
    [InlineData("The network is better than the rest.", "better than")]
    [InlineData("{{ if a == 'supported' }}The network is better than the rest.{{ end }}")]
    [InlineData(@"Trees do as well as networks \citep{a}. Here they do as well as networks.", "as well as")]
    public void Comparisons_are_found_where_no_condition_chooses_them(string template, params string[] words) =>
        Assert.Equal(words, new TemplateScan(template).Comparisons.Select(finding => finding.Text));

    [Theory]
    [InlineData("{{ 95.5 | decimal 1 }}{{ 3 | in_words }}{{ x = 7 }}", "95.5", "3", "7")]
    [InlineData("{{ x = 'by more than five points, or 12'; y = 'H1' }}", "12", "five points")]
    [InlineData("{{ n = 0; if x.size == 3; n = n + 1; end; x[0] | decimal 2 }}")]
    public void Numbers_are_found_in_blocks_where_they_are_printed(string template, params string[] numbers) =>
        Assert.Equal(numbers, new TemplateScan(template).Literals.Select(finding => finding.Text));

    private static void RequireAllowed(Func<TemplateScan, IEnumerable<Finding>> findings)
    {
        var all = from scan in Scans()
                  from finding in findings(scan.Scan)
                  where !AllowedPhrases.All.Any(allowed => scan.Scan.IsInside(finding, allowed.Phrase))
                  select $"{scan.Path}:{finding.Line}: \"{finding.Text}\" in \"{scan.Scan.Around(finding)}\"";
        Require(all);
    }

    private static void Require(IEnumerable<string> complaints) =>
        Assert.True(!complaints.Any(), string.Join('\n', complaints.Prepend("templates and the list of exceptions disagree:")));

    private static IEnumerable<(string Path, TemplateScan Scan)> Scans()
    {
        var root = RepositoryFiles.PathOf("");
        return new[] { "paper", "poster" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.scriban", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(root, path), new TemplateScan(File.ReadAllText(path))));
    }
}
