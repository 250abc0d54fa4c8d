using Telar.Engine;
using Telar.Reporting.Documents;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Documents;

public sealed class PaperStageTests : IDisposable
{
    private const string Head = "\\pdfinfoomitdate=1\\pdftrailerid{}\\pdfsuppressptexinfo=-1\n\\documentclass{article}\n\\usepackage{siunitx,graphicx,hyperref}\\hypersetup{pdftitle=T,pdfauthor=A,pdflang=en}\n";

    private readonly TemporaryProject project = ArtificialStudy.Create();

    public void Dispose() => project.Dispose();

    [TexFact]
    public async Task Two_folders_give_the_same_bytes()
    {
        using var other = ArtificialStudy.Create();
        foreach (var each in new[] { project, other })
        {
            var figure = new Telar.Reporting.Figures.ClassScores(ArtificialStudy.Home, "pictograms", ArtificialStudy.Pictograms.Metrics);
            await each.RunAsync(figure);
            each.Write("paper.tex.scriban", Head + "\\begin{document}Accuracy {{ metrics.places.test.accuracy | percent }}.\n"
                + "\\includegraphics{figures/pictograms-classes}\\end{document}\n");
            await each.RunAsync(Stage(figure.Outputs[0]));
        }

        Assert.Equal(File.ReadAllBytes(project.PathOf("paper.pdf")), File.ReadAllBytes(other.PathOf("paper.pdf")));
    }

    [TexFact]
    public async Task An_error_of_LaTeX_has_message_and_line()
    {
        var error = await ErrorAsync("\\begin{document}\nfine\n\n\\nonsense\n\\end{document}\n");
        Assert.Equal(@"LaTeX stopped: Undefined control sequence. (\nonsense)", error.What);
        Assert.Equal("paper.tex.scriban, line 7", error.Where);
    }

    [TexFact]
    public async Task An_error_in_a_line_with_values_names_the_filled_line()
    {
        var error = await ErrorAsync("\\begin{document}\n{{ 3 | integer }} \\nonsense\n\\end{document}\n");
        Assert.Equal("paper.tex, line 5, filled from paper.tex.scriban", error.Where);
    }

    [TexFact]
    public async Task An_undefined_reference_stops_the_paper()
    {
        var error = await ErrorAsync("\\begin{document}See Table~\\ref{tab:none}.\\end{document}\n");
        Assert.Equal("Reference “tab:none” is undefined", error.What);
        Assert.Equal("paper.tex.scriban, line 4", error.Where);
        Assert.False(File.Exists(project.PathOf("paper.pdf")));
    }

    [TexFact]
    public async Task A_page_too_many_stops_the_paper()
    {
        var error = await ErrorAsync("\\begin{document}One.\\newpage Two.\\newpage Three.\\end{document}\n");
        Assert.Equal("The main text ends on page 3 of at most 2", error.What);
    }

    [Fact]
    public async Task A_missing_value_stops_the_paper_before_LaTeX()
    {
        var error = await ErrorAsync("\\begin{document}\n{{ metrics.places.test.recall | percent }}\\end{document}\n");
        Assert.Equal("paper.tex.scriban, line 5", error.Where);
    }

    private static PaperStage Stage(params string[] figures) => new(new DocumentParts
    {
        Template = "paper.tex.scriban",
        Output = "paper.pdf",
        Metrics = new Dictionary<string, string> { ["places"] = ArtificialStudy.Places.Metrics },
        Figures = figures,
    }, pageLimit: 2);

    private Task<TelarException> ErrorAsync(string body)
    {
        project.Write("paper.tex.scriban", Head + body);
        return Assert.ThrowsAsync<TelarException>(() => project.RunAsync(Stage()));
    }
}
