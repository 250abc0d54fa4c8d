using Telar.Engine;
using Telar.Reporting.Documents;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Documents;

public sealed class PdfCheckTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [TexFact]
    public async Task Finds_a_font_of_type_3() =>
        Assert.Contains("Type 3", await ComplaintAsync(HandmadePdf.Type3, PdfFonts.CheckAsync));

    [TexFact]
    public async Task Finds_a_font_that_is_not_embedded() =>
        Assert.Contains("Helvetica is not embedded", await ComplaintAsync(HandmadePdf.NotEmbedded("word"), PdfFonts.CheckAsync));

    [TexFact]
    public async Task Finds_question_marks_in_the_text() =>
        Assert.Contains("see Table ??", await ComplaintAsync(HandmadePdf.NotEmbedded("see Table ??"), PdfText.CheckAsync));

    [TexFact]
    public async Task Finds_a_box_that_runs_off_the_poster()
    {
        project.Write("poster.tex", "\\newcommand{\\sentinel}[1]{#1}\n\\sentinel{endleft}\n");
        var complaint = await ComplaintAsync(HandmadePdf.NotEmbedded("nothing"), PosterSentinels.CheckAsync);
        Assert.Contains("endleft runs over", complaint);
    }

    [TexFact]
    public async Task Is_content_with_a_box_that_ends_on_the_poster()
    {
        project.Write("poster.tex", "\\sentinel{endleft}\n");
        project.Write("poster.pdf", HandmadePdf.NotEmbedded("endleft"));
        await PosterSentinels.CheckAsync(Run, CancellationToken.None);
    }

    private TexRun Run => new(project.Root, "poster.tex", "poster.tex.scriban");

    private async Task<string> ComplaintAsync(string pdf, Func<TexRun, CancellationToken, Task> check)
    {
        project.Write("poster.pdf", pdf);
        return (await Assert.ThrowsAsync<TelarException>(() => check(Run, CancellationToken.None))).What;
    }
}
