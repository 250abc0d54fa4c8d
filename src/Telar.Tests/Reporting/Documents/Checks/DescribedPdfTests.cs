using Telar.Reporting.Documents.Checks;

namespace Telar.Tests.Reporting.Documents.Checks;

public sealed class DescribedPdfTests : IDisposable
{
    private readonly CheckedDocument paper = new();

    public void Dispose() => paper.Dispose();

    [TexFact]
    public async Task Finds_what_is_not_said()
    {
        await CompileAsync(@"\hypersetup{pdftitle={ }}");
        Assert.Equal(
            ["paper.tex: The PDF does not say its title", "paper.tex: The PDF does not say its author", "paper.tex: The PDF does not say its language"],
            await paper.FindAsync(new DescribedPdf()));
    }

    [TexFact]
    public async Task Is_content_with_title_author_and_language()
    {
        await CompileAsync(@"\hypersetup{pdftitle={Título},pdfauthor={Somebody},pdflang={es}}");
        Assert.Empty(await paper.FindAsync(new DescribedPdf()));
    }

    private Task CompileAsync(string setup) => paper.CompileAsync(
        $$"""\documentclass{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{hyperref}{{setup}}\begin{document}Words.\end{document}""");
}
