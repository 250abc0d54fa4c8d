using Telar.Reporting.Documents.Checks;

namespace Telar.Tests.Reporting.Documents.Checks;

public sealed class SoundPdfTests : IDisposable
{
    private readonly CheckedDocument paper = new();

    public void Dispose() => paper.Dispose();

    [TexFact]
    public async Task Finds_a_PDF_that_readers_have_to_mend()
    {
        paper.Write(".pdf", HandmadePdf.NotEmbedded("no table of objects"));
        Assert.StartsWith("paper.pdf: qpdf finds the PDF unsound:", Assert.Single(await paper.FindAsync(new SoundPdf())));
    }

    [TexFact]
    public async Task Is_content_with_what_TeX_writes()
    {
        await paper.CompileAsync("\\documentclass{article}\\begin{document}Words.\\end{document}\n");
        Assert.Empty(await paper.FindAsync(new SoundPdf()));
    }
}
