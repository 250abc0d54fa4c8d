using Telar.Reporting.Documents.Checks;

namespace Telar.Tests.Reporting.Documents.Checks;

public sealed class OverfullBoxesTests : IDisposable
{
    private readonly CheckedDocument paper = new();

    public OverfullBoxesTests() => paper.Write(".tex", "one\ntwo\n");

    public void Dispose() => paper.Dispose();

    [Theory]
    [InlineData(
        @"Overfull \hbox (17.4pt too wide) in paragraph at lines 2--9",
        "paper.tex, line 2, filled from paper.tex.scriban: A line is 17.4 pt too wide")]
    [InlineData(
        @"Overfull \hbox (2.01pt too wide) detected at line 1",
        "paper.tex, line 1, filled from paper.tex.scriban: A line is 2.01 pt too wide")]
    [InlineData(
        @"Overfull \vbox (3.0pt too high) has occurred while \output is active []",
        "paper.tex: A page or box is 3.0 pt too high")]
    [InlineData(
        "Underfull \\hbox (badness 10000) detected at line 1\n\\T1/ptm/m/n/10 a ( b\n []\n\n(./tables/wide.tex\nOverfull \\hbox (9.0pt too wide) in alignment at lines 4--7",
        "tables/wide.tex, line 4, read by paper.tex.scriban: A line is 9.0 pt too wide")]
    [InlineData(
        "(./tables/wide.tex)\nOverfull \\hbox (9.0pt too wide) in paragraph at lines 1--2",
        "paper.tex, line 1, filled from paper.tex.scriban: A line is 9.0 pt too wide")]
    public async Task Finds(string log, string complaint)
    {
        paper.Write(".log", $"(./paper.tex\n{log}\n");
        Assert.Equal([complaint], await paper.FindAsync(new OverfullBoxes()));
    }

    [Theory]
    [InlineData(@"Overfull \hbox (2.0pt too wide) in paragraph at lines 1--9")]
    [InlineData(@"Underfull \vbox (badness 8189) has occurred")]
    public async Task Is_content_with(string log)
    {
        paper.Write(".log", $"(./paper.tex\n{log}\n");
        Assert.Empty(await paper.FindAsync(new OverfullBoxes()));
    }

    [TexFact]
    public async Task Reads_what_LaTeX_writes()
    {
        await paper.CompileAsync("""
            \documentclass{article}
            \begin{document}
            \noindent\rule{\dimexpr\textwidth+5pt}{1pt}

            \noindent\rule{\dimexpr\textwidth+1pt}{1pt}
            \end{document}
            """);
        Assert.Equal(
            ["paper.tex, line 3, filled from paper.tex.scriban: A line is 5.0 pt too wide"],
            await paper.FindAsync(new OverfullBoxes()));
    }
}
