using Telar.Reporting.Documents.Checks;

namespace Telar.Tests.Reporting.Documents.Checks;

public sealed class PrintedQuestionMarksTests : IDisposable
{
    private readonly CheckedDocument paper = new();

    public void Dispose() => paper.Dispose();

    [TexFact]
    public async Task Finds_them_with_their_page()
    {
        paper.Write(".pdf", HandmadePdf.NotEmbedded("see Table ??"));
        Assert.Equal(["paper.pdf, page 1: The PDF prints “see Table ??”"], await paper.FindAsync(new PrintedQuestionMarks()));
    }

    [TexFact]
    public async Task Is_content_with_a_question()
    {
        paper.Write(".pdf", HandmadePdf.NotEmbedded("Where am I?"));
        Assert.Empty(await paper.FindAsync(new PrintedQuestionMarks()));
    }
}
