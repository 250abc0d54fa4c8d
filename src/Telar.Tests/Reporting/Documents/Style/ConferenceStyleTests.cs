using Telar.Reporting.Documents;
using Telar.Tests.Reporting.Fixtures;
using UglyToad.PdfPig;

namespace Telar.Tests.Reporting.Documents.Style;

/// <summary>The conference's own style file takes over the layout where it is put beside our class.</summary>
public sealed class ConferenceStyleTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [TexFact]
    public async Task A_file_in_the_folder_of_the_class_makes_the_layout()
    {
        Assert.DoesNotContain("Layout of the conference", await WordsAsync());

        project.Write("style/neurips_2021.sty", """
            \ProvidesPackage{neurips_2021}
            \newcommand{\kind}{none}
            \DeclareOption{preprint}{\renewcommand{\kind}{preprint}}
            \DeclareOption{nonatbib}{}
            \ProcessOptions
            \renewcommand{\maketitle}{Layout of the conference, \kind.}
            \newenvironment{ack}{}{}
            """);
        Assert.Contains("Layout of the conference, preprint.", await WordsAsync());
    }

    private async Task<string> WordsAsync()
    {
        Directory.CreateDirectory(project.PathOf("style"));
        File.Copy(RepositoryFiles.PathOf("paper/style/telar.cls"), project.PathOf("style/telar.cls"), overwrite: true);
        project.Write("page.tex.scriban", """
            \pdfinfoomitdate=1\pdftrailerid{}\pdfsuppressptexinfo=-1
            \documentclass[preprint,nonatbib]{telar}
            \usepackage{hyperref}
            \hypersetup{pdftitle={Title},pdfauthor={Somebody},pdflang={en}}
            \notice{Ours alone.}\title{Title}\author{Somebody}
            \begin{document}
            \maketitle
            Words.
            \begin{ack}Thanks.\end{ack}
            \end{document}
            """);
        await project.RunAsync(new PaperStage(
            new DocumentParts { Template = "page.tex.scriban", Output = "page.pdf", Support = ["style"] }, pageLimit: 1));
        using var document = PdfDocument.Open(project.PathOf("page.pdf"));
        return string.Join(' ', document.GetPage(1).GetWords().Select(word => word.Text));
    }
}
