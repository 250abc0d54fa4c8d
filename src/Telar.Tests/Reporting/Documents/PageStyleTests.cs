using Telar.Reporting.Documents;
using Telar.Tests.Reporting.Fixtures;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Telar.Tests.Reporting.Documents;

/// <summary>The page style against the published measures, read from a compiled page (points of 1/72 inch).</summary>
public sealed class PageStyleTests : IDisposable
{
    private const double Inch = 72;
    private const double Tolerance = 1.5;
    private const string Sentence = "A line of plain words fills the block from one margin to the other and says nothing else. ";

    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [TexFact]
    public async Task Page_text_block_sizes_and_rules_are_as_published()
    {
        using var document = PdfDocument.Open(await CompileAsync("preprint"));
        var page = document.GetPage(2);
        Assert.Equal((8.5 * Inch, 11 * Inch), (page.Width, page.Height));
        Assert.Equal(1.5 * Inch, page.Letters.Min(letter => letter.StartBaseLine.X), Tolerance);
        Assert.Equal(7 * Inch, page.Letters.Where(letter => letter.Value != " ").Max(letter => letter.EndBaseLine.X), Tolerance);
        Assert.Equal((10 * Inch) - 10, page.Letters.Max(letter => letter.StartBaseLine.Y), Tolerance);

        var first = document.GetPage(1);
        Assert.Equal(17, SizeOf(first, "Title"), 0.3);
        Assert.Equal(12, SizeOf(first, "Abstract"), 0.3);
        Assert.Equal(12, SizeOf(first, "Heading"), 0.3);
        Assert.Equal(10, SizeOf(first, "plain"), 0.1);
        Assert.All(first.Letters, letter => Assert.StartsWith("Nimbus", letter.FontName!.Split('+')[^1]));

        Assert.Equal([4.0, 1.0], RulesOf(first).Select(thickness => Math.Round(thickness, 1)));
        Assert.Contains("Preprint. Under review.", string.Join(' ', first.GetWords().Select(word => word.Text)));
    }

    [TexFact]
    public async Task Without_options_the_paper_is_anonymous_and_has_line_numbers()
    {
        using var document = PdfDocument.Open(await CompileAsync(""));
        var words = document.GetPage(1).GetWords().Select(word => word.Text).ToArray();
        Assert.Contains("Anonymous", words);
        Assert.DoesNotContain("Somebody", words);
        Assert.Contains(document.GetPage(1).Letters, letter => letter.StartBaseLine.X < 1.4 * Inch && char.IsDigit(letter.Value[0]));
    }

    private static double SizeOf(Page page, string word) => page.GetWords().First(each => each.Text == word).Letters[0].PointSize;

    /// <summary>Thickness of the rules as wide as the text, from the top; a thin one is a stroke and not an area.</summary>
    private static IEnumerable<double> RulesOf(Page page) =>
        from path in page.Paths
        let box = path.GetBoundingRectangle()
        where box is { Width: > 5.4 * Inch }
        orderby box.Value.Bottom descending
        select box.Value.Height > 0 ? box.Value.Height : path.LineWidth;

    private async Task<string> CompileAsync(string options)
    {
        File.Copy(RepositoryFiles.PathOf("paper/style/telar-neurips.sty"), project.PathOf("telar-neurips.sty"));
        project.Write("page.tex.scriban", $$"""
            \documentclass{article}
            \usepackage[T1]{fontenc}
            \usepackage[{{options}}]{telar-neurips}
            \title{Title}\author{Somebody}
            \begin{document}
            \maketitle
            \begin{abstract}
            {{Sentence}}
            \end{abstract}
            \section{Heading}
            {{string.Concat(Enumerable.Repeat(Sentence, 80))}}
            \end{document}
            """);
        await project.RunAsync(new PaperStage(new DocumentParts
        {
            Template = "page.tex.scriban",
            Output = "page.pdf",
            Support = ["telar-neurips.sty"],
        }));
        return project.PathOf("page.pdf");
    }
}
