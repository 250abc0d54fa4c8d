using Telar.Reporting.Documents.Checks;

namespace Telar.Tests.Reporting.Documents.Checks;

public sealed class SameBytesAgainTests : IDisposable
{
    private readonly CheckedDocument paper = new();

    public void Dispose() => paper.Dispose();

    [TexFact]
    public Task Finds_the_date_of_the_day() =>
        FindsAsync(CheckedDocument.Reproducible + @"\documentclass{article}\begin{document}One.\newpage\today\end{document}", "paper.pdf, page 2");

    [TexFact]
    public Task Finds_a_number_of_the_trailer() => FindsAsync(@"\documentclass{article}\begin{document}One.\end{document}", "paper.pdf");

    [TexFact]
    public async Task Is_content_with_a_document_that_depends_on_itself_alone()
    {
        await paper.CompileAsync(CheckedDocument.Reproducible
            + @"\documentclass{article}\usepackage{hyperref}\begin{document}\tableofcontents\section{A}\label{a}See \ref{a}.\end{document}");
        Assert.Empty(await paper.FindAsync(new SameBytesAgain()));
    }

    private async Task FindsAsync(string source, string place)
    {
        await paper.CompileAsync(source);
        Assert.StartsWith($"{place}: The PDF is not the same", Assert.Single(await paper.FindAsync(new SameBytesAgain())));
    }
}
