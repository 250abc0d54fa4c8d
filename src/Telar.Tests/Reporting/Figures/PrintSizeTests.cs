using Telar.Tests.Reporting.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Telar.Tests.Reporting.Figures;

/// <summary>The committed figures, alone and as the committed paper prints them.</summary>
public sealed class PrintSizeTests
{
    private const string Typeface = "Lato";
    private const double Rounding = 0.05;

    [Fact]
    public void Texts_of_figures_are_of_seven_to_nine_points_in_one_typeface()
    {
        var figures = Directory.GetFiles(RepositoryFiles.PathOf("results/mesoamerica/figures"), "*.pdf");
        Assert.NotEmpty(figures);
        foreach (var figure in figures)
        {
            using var document = PdfDocument.Open(figure);
            var letters = document.GetPage(1).Letters;
            Assert.All(letters, letter => Assert.True(IsReadable(letter), $"{Path.GetFileName(figure)}: {letter.Value}, {letter.PointSize:0.00} pt"));
            Assert.All(letters, letter => Assert.Contains(Typeface, letter.FontName));
            Assert.InRange(document.GetPage(1).Width, 1, Telar.Reporting.Figures.Figure.TextWidth);
        }
    }

    [Fact]
    public void The_paper_prints_figures_in_their_own_size()
    {
        using var document = PdfDocument.Open(RepositoryFiles.PathOf("paper/mesoamerica/paper.pdf"));
        var inFigures = document.GetPages()
            .SelectMany(page => page.Letters.Where(letter => letter.FontName!.Contains(Typeface, StringComparison.Ordinal)), (page, letter) => (page.Number, letter))
            .ToArray();
        Assert.NotEmpty(inFigures);
        Assert.All(inFigures, found => Assert.True(
            IsReadable(found.letter), $"page {found.Number}: {found.letter.Value}, {found.letter.PointSize:0.00} pt"));
    }

    private static bool IsReadable(Letter letter) => letter.PointSize is > 7 - Rounding and < 9 + Rounding;
}
