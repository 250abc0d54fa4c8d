using Telar.Reporting.Documents.Checks;

namespace Telar.Tests.Reporting.Documents.Checks;

public sealed class DefinedReferencesTests : IDisposable
{
    private readonly CheckedDocument paper = new();

    public DefinedReferencesTests() => paper.Write(".tex", "a \\label{fig:a}\n% \\label{fig:a}\nSee \\ref{tab:x}. \\label{fig:a}\n");

    public void Dispose() => paper.Dispose();

    [Theory]
    [InlineData(
        "LaTeX Warning: Reference `tab:x' on page 1 undefined on input line 3.",
        "paper.tex, line 3, filled from paper.tex.scriban: Reference “tab:x” is undefined")]
    [InlineData(
        "Package natbib Warning: Citation `li2017' on page 2 undefined on input line 3.",
        "paper.tex, line 3, filled from paper.tex.scriban: Citation “li2017” is undefined")]
    [InlineData(
        "LaTeX Warning: Hyper reference `gone' on page 1 undefined on input line 1.",
        "paper.tex, line 1, filled from paper.tex.scriban: Hyper reference “gone” is undefined")]
    [InlineData(
        "(./tables/results.tex\nLaTeX Warning: Reference `tab:x' on page 1 undefined on input line 9.",
        "tables/results.tex, line 9, read by paper.tex.scriban: Reference “tab:x” is undefined")]
    [InlineData(
        "LaTeX Warning: Label `fig:a' multiply defined.",
        "paper.tex, line 3, filled from paper.tex.scriban: Label “fig:a” is defined more than once")]
    public async Task Finds(string log, string complaint)
    {
        paper.Write(".log", $"(./paper.tex\n{log}\n");
        Assert.Equal([complaint], await paper.FindAsync(new DefinedReferences()));
    }

    [Fact]
    public async Task Is_content_with_a_clean_log()
    {
        paper.Write(".log", "(./paper.tex [1] (./paper.aux)\nLaTeX Warning: You have requested something.\n)\n");
        Assert.Empty(await paper.FindAsync(new DefinedReferences()));
    }

    [TexFact]
    public async Task Reads_what_LaTeX_writes()
    {
        await paper.CompileAsync("""
            \documentclass{article}
            \begin{document}
            \label{sec:a}
            \ref{sec:gone} \cite{nobody}
            \label{sec:a}
            \end{document}
            """);
        Assert.Equal(
            [
                "paper.tex, line 4, filled from paper.tex.scriban: Reference “sec:gone” is undefined",
                "paper.tex, line 4, filled from paper.tex.scriban: Citation “nobody” is undefined",
                "paper.tex, line 5, filled from paper.tex.scriban: Label “sec:a” is defined more than once",
            ],
            await paper.FindAsync(new DefinedReferences()));
    }
}
