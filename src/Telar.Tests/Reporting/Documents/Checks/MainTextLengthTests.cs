using Telar.Reporting.Documents.Checks;

namespace Telar.Tests.Reporting.Documents.Checks;

public sealed class MainTextLengthTests : IDisposable
{
    private readonly CheckedDocument paper = new();

    public void Dispose() => paper.Dispose();

    [TexFact]
    public async Task Counts_neither_thanks_nor_references_nor_appendix()
    {
        await CompileAsync(@"Main.\newpage Main. \begin{ack}Thanks.\newpage\end{ack}\appendix More.\newpage More.");
        Assert.Empty(await paper.FindAsync(new MainTextLength(2)));
    }

    [TexFact]
    public async Task Finds_a_page_too_many_and_names_the_line_that_ends_the_text()
    {
        await CompileAsync("Main.\\newpage Main.\n\\begin{thebibliography}{1}\\bibitem[A(2000)]{a} A.\\end{thebibliography}");
        Assert.Equal(
            ["paper.tex, line 6, filled from paper.tex.scriban: The main text ends on page 2 of at most 1"],
            await paper.FindAsync(new MainTextLength(1)));
    }

    [TexFact]
    public async Task Counts_all_pages_where_nothing_ends_the_text()
    {
        await CompileAsync(@"Main.\newpage Main.");
        Assert.Equal(["paper.tex: The main text ends on page 2 of at most 1"], await paper.FindAsync(new MainTextLength(1)));
        Assert.Empty(await paper.FindAsync(new MainTextLength(2)));
    }

    [TexFact]
    public async Task Finds_a_figure_of_the_text_that_floats_among_the_references()
    {
        const string Figure = "\\begin{figure}[p]\\caption{Late.}\n\\label{fig:KEY}\\end{figure}";
        await CompileAsync($"Main.\n{Figure.Replace("KEY", "late")}\n\\appendix More.\\newpage\n{Figure.Replace("KEY", "more")}");
        Assert.Equal(
            ["paper.tex, line 7, filled from paper.tex.scriban: “fig:late” belongs to the main text and floats to page 2 of at most 1"],
            await paper.FindAsync(new MainTextLength(1)));
    }

    private Task CompileAsync(string body)
    {
        File.Copy(RepositoryFiles.PathOf("paper/style/telar.cls"), paper.PathOf("telar.cls"));
        return paper.CompileAsync($$"""
            \documentclass[preprint]{telar}
            \usepackage[T1]{fontenc}
            \usepackage{hyperref}
            \begin{document}
            {{body}}
            \end{document}
            """);
    }
}
