using Telar.Reporting.Documents.Checks;

namespace Telar.Tests.Reporting.Documents.Checks;

public sealed class ResolvedLinksTests : IDisposable
{
    private readonly CheckedDocument paper = new();

    public void Dispose() => paper.Dispose();

    [TexFact]
    public async Task Finds_a_link_to_nowhere()
    {
        await CompileAsync("A \\hyperlink{here}{good}\n\\hypertarget{here}{} and a \\hyperlink{elsewhere}{bad} link.");
        Assert.Equal(
            ["paper.tex, line 5, filled from paper.tex.scriban: A link leads to “elsewhere”, which is nowhere"],
            await paper.FindAsync(new ResolvedLinks()));
    }

    [Fact]
    public async Task Finds_a_link_that_the_PDF_does_not_resolve()
    {
        paper.Write(".tex", "");
        paper.Write(".log", "");
        paper.Write(".pdf", HandmadePdf.LinkTo("(elsewhere)"));
        Assert.Equal(["paper.pdf, page 1: A link leads nowhere"], await paper.FindAsync(new ResolvedLinks()));
        paper.Write(".pdf", HandmadePdf.LinkTo("[3 0 R /Fit]"));
        Assert.Empty(await paper.FindAsync(new ResolvedLinks()));
    }

    [TexFact]
    public async Task Is_content_with_links_to_places_and_addresses()
    {
        await CompileAsync(@"\section{A}\label{sec:a} See Section~\ref{sec:a}, \pageref{sec:a} and \url{https://example.org}.");
        Assert.Empty(await paper.FindAsync(new ResolvedLinks()));
    }

    private Task CompileAsync(string body) => paper.CompileAsync($$"""
        \documentclass{article}
        \usepackage{hyperref}
        \begin{document}
        {{body}}
        \end{document}
        """);
}
