using Telar.Engine;
using Telar.Reporting.Documents.Checks;
using Telar.Tests.Reporting.Documents.Checks;

namespace Telar.Tests.Reporting.Documents;

public sealed class TexRunTests : IDisposable
{
    private readonly CheckedDocument paper = new();

    public void Dispose() => paper.Dispose();

    // The second pass leaves notes as long as those of the first within the same second, and ends in the next: a
    // glance at size and time in whole seconds takes them for the same.
    [TexFact]
    public async Task Notes_that_change_within_a_second_are_read_once_more()
    {
        await paper.CompileAsync(CheckedDocument.Reproducible + """
            \documentclass{article}
            \makeatletter
            \def\known{0}
            \AtBeginDocument{\let\before\known}
            \AtEndDocument{\immediate\write\@auxout{\gdef\string\known{\ifnum\before=0 1\else 2\fi}}}
            \AddToHook{enddocument/end}{\ifnum\before=1 \loop\ifnum\pdfelapsedtime<80000 \repeat\fi}
            \begin{document}
            Pass \before.
            \end{document}
            """);

        Assert.Empty(await paper.FindAsync(new SameBytesAgain()));
    }

    [TexFact]
    public async Task A_document_that_never_settles_is_an_error()
    {
        var error = await Assert.ThrowsAsync<TelarException>(() => paper.CompileAsync("""
            \documentclass{article}
            \makeatletter
            \def\known{0}
            \AtBeginDocument{\let\before\known}
            \AtEndDocument{\immediate\write\@auxout{\gdef\string\known{\the\numexpr\before+1}}}
            \begin{document}Words.\end{document}
            """));

        Assert.StartsWith("The document does not settle", error.What);
    }

    [TexFact]
    public async Task A_bibliography_is_looked_up_and_its_errors_are_told()
    {
        const string source = @"\documentclass{article}\begin{document}\cite{a}.\bibliographystyle{plain}\bibliography{BOOKS}\end{document}";
        File.WriteAllText(paper.PathOf("store.bib"), "@misc{a, title = {A}, key = {a}}");

        await paper.CompileAsync(source.Replace("BOOKS", "store", StringComparison.Ordinal));
        Assert.Empty(await paper.FindAsync(new DefinedReferences()));

        var error = await Assert.ThrowsAsync<TelarException>(() => paper.CompileAsync(source));
        Assert.StartsWith("BibTeX failed", error.What);
    }
}
