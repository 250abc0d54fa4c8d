using Telar.Reporting.Documents.Checks;

namespace Telar.Tests.Reporting.Documents.Checks;

public sealed class PosterSentinelsTests : IDisposable
{
    private readonly CheckedDocument poster = new();

    public void Dispose() => poster.Dispose();

    [TexFact]
    public async Task Finds_a_box_that_runs_off_the_poster()
    {
        poster.Write(".tex", "\\newcommand{\\sentinel}[1]{#1}\n% \\sentinel{comment}\n\\sentinel{endleft}\n");
        poster.Write(".pdf", HandmadePdf.NotEmbedded("nothing"));
        Assert.Equal(
            ["paper.tex, line 3, filled from paper.tex.scriban: The box that ends with endleft runs over"],
            await poster.FindAsync(new PosterSentinels()));
    }

    [TexFact]
    public async Task Is_content_with_a_box_that_ends_on_the_poster()
    {
        poster.Write(".tex", "\\sentinel{endleft}\n");
        poster.Write(".pdf", HandmadePdf.NotEmbedded("endleft"));
        Assert.Empty(await poster.FindAsync(new PosterSentinels()));
    }
}
