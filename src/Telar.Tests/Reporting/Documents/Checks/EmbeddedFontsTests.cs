using Telar.Reporting.Documents.Checks;

namespace Telar.Tests.Reporting.Documents.Checks;

public sealed class EmbeddedFontsTests : IDisposable
{
    private readonly CheckedDocument paper = new();

    public void Dispose() => paper.Dispose();

    [TexFact]
    public async Task Finds_a_font_of_type_3()
    {
        paper.Write(".pdf", HandmadePdf.Type3);
        Assert.Contains("is of Type 3", Assert.Single(await paper.FindAsync(new EmbeddedFonts())));
    }

    [TexFact]
    public async Task Finds_a_font_that_is_not_embedded()
    {
        paper.Write(".pdf", HandmadePdf.NotEmbedded("word"));
        Assert.Equal(["paper.pdf: The font Helvetica is not embedded"], await paper.FindAsync(new EmbeddedFonts()));
    }

    [TexFact]
    public async Task Does_not_take_what_it_cannot_read_for_good()
    {
        paper.Write(".pdf", "no PDF");
        Assert.Contains("pdffonts cannot read the PDF", Assert.Single(await paper.FindAsync(new EmbeddedFonts())));
    }

    [TexFact]
    public async Task Is_content_with_the_fonts_of_TeX()
    {
        await paper.CompileAsync("\\documentclass{article}\\begin{document}Words.\\end{document}\n");
        Assert.Empty(await paper.FindAsync(new EmbeddedFonts()));
    }
}
