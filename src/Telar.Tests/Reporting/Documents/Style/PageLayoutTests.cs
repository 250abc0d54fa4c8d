using UglyToad.PdfPig.Content;
using static Telar.Tests.Reporting.Documents.Style.Specimen;

namespace Telar.Tests.Reporting.Documents.Style;

/// <summary>
/// The layout of the class point by point against the published measures of NeurIPS 2021, read from a compiled PDF.
/// Places of letters and rules agree within half a point, sizes of fonts within a twentieth.
/// </summary>
public sealed class PageLayoutTests(LayoutSpecimen layout) : IClassFixture<LayoutSpecimen>
{
    private const double Tolerance = 0.5;

    /// <summary>The height of an x in Times of 10 pt, the unit of the space around headings.</summary>
    private const double Ex = 4.5;

    private readonly Specimen specimen = layout.Specimen;

    [TexFact]
    public void The_page_is_US_Letter()
    {
        var page = specimen.Page(2);
        Assert.Equal((8.5 * Inch, 11 * Inch), (page.Width, page.Height));
    }

    [TexFact]
    public void The_text_is_5_5_by_9_inches_at_1_5_from_the_left_and_1_from_the_top()
    {
        var text = LettersOf(2).Where(letter => letter.StartBaseLine.Y > Inch - 1).ToArray();
        Assert.Equal(1.5 * Inch, text.Min(letter => letter.StartBaseLine.X), Tolerance);
        Assert.Equal(7 * Inch, text.Max(letter => letter.EndBaseLine.X), Tolerance);
        // TeX sets the first line 10 pt below the top of the text; the lines of this page cannot be stretched to the foot.
        Assert.Equal((10 * Inch) - (10 * Point), text.Max(letter => letter.StartBaseLine.Y), Tolerance);
        Assert.InRange(text.Min(letter => letter.StartBaseLine.Y), Inch - Tolerance, Inch + (11 * Point));
    }

    [TexFact]
    public void The_number_of_the_page_is_30_pt_below_the_text_in_the_middle()
    {
        var number = Assert.Single(LettersOf(2), letter => letter.StartBaseLine.Y < Inch - 1);
        Assert.Equal("2", number.Value);
        Assert.Equal(Inch - (30 * Point), number.StartBaseLine.Y, Tolerance);
        Assert.Equal(4.25 * Inch, (number.StartBaseLine.X + number.EndBaseLine.X) / 2, Tolerance);
        Assert.DoesNotContain(LettersOf(1), letter => letter.StartBaseLine.Y < Inch - (30 * Point) + Tolerance);
    }

    [TexFact]
    public void Fonts_are_Times_Helvetica_and_Courier()
    {
        Assert.EndsWith("NimbusRomNo9L-Regu", specimen["Under."].FontName);
        Assert.EndsWith("NimbusSanL-Regu", specimen["Sans"].FontName);
        Assert.EndsWith("NimbusMonL-Regu", specimen["mono"].FontName);
        Assert.All(["Title", "Abstract", "Heading", "Lesser"], word => Assert.EndsWith("NimbusRomNo9L-Medi", specimen[word].FontName));
    }

    [TexFact]
    public void Sizes_are_as_published()
    {
        Assert.All(
            (IEnumerable<(string Word, double Points)>)
            [
                ("Title", 17), ("Abstract", 12), ("plain", 10), ("Heading", 12), ("Lesser", 10),
                ("Under.", 10), ("small", 9), ("Undercap", 10), ("Noted.", 9), ("Preprint.", 9),
            ],
            size => Assert.Equal(size.Points * Point, specimen[size.Word].PointSize, 0.05));
        var lines = LettersOf(2).Select(letter => letter.StartBaseLine.Y).Distinct().OrderDescending().ToArray();
        Assert.Equal(11 * Point, lines[0] - lines[1], 0.05);
    }

    [TexFact]
    public void The_title_stands_in_the_middle_between_a_rule_of_4_pt_and_one_of_1()
    {
        var rules = specimen.Boxes(5.5 * Inch);
        Assert.Equal<double>([4 * Point, 1 * Point], rules.Select(rule => rule.Height), (expected, actual) => Math.Abs(expected - actual) < 0.1);
        var title = specimen.Word("Title");
        Assert.Equal(4.25 * Inch, title.BoundingBox.Centroid.X, Tolerance);
        Assert.Equal(0.25 * Inch, rules[0].Bottom - title.Letters.Max(letter => letter.BoundingBox.Top), Tolerance);
        Assert.Equal(0.29 * Inch, title.Letters[0].StartBaseLine.Y - rules[1].Top, Tolerance);
    }

    [TexFact]
    public void The_abstract_is_half_an_inch_narrower_on_each_side()
    {
        Assert.Equal(4.25 * Inch, specimen.Word("Abstract").BoundingBox.Centroid.X, Tolerance);
        var (top, foot) = (specimen["Abstract"].StartBaseLine.Y - 1, specimen["Heading"].StartBaseLine.Y + 1);
        var letters = LettersOf(1).Where(letter => letter.StartBaseLine.Y < top && letter.StartBaseLine.Y > foot).ToArray();
        Assert.Equal(2 * Inch, letters.Min(letter => letter.StartBaseLine.X), Tolerance);
        Assert.Equal(6.5 * Inch, letters.Max(letter => letter.EndBaseLine.X), Tolerance);
    }

    [TexFact]
    public void Paragraphs_are_not_indented_and_5_5_pt_apart()
    {
        Assert.Equal(1.5 * Inch, specimen["Under."].StartBaseLine.X, Tolerance);
        Assert.Equal(1.5 * Inch, specimen["Beneath."].StartBaseLine.X, Tolerance);
        Assert.Equal((11 + 5.5) * Point, specimen.Leading("Under.", "Beneath."), Tolerance);
    }

    [TexFact]
    public void Headings_stand_at_the_left_with_their_space_before_and_after()
    {
        Assert.Equal(1.5 * Inch, LettersOf(1).First(letter => letter.StartBaseLine.Y == specimen["Heading"].StartBaseLine.Y).StartBaseLine.X, Tolerance);
        // Beside the space of the heading: the space between paragraphs and the leading of the second of the two lines.
        Assert.Equal(((1.5 * Ex) + 5.5 + 11) * Point, specimen.Leading("Heading", "Under."), Tolerance);
        Assert.Equal(((1.8 * Ex) + 5.5 + 11) * Point, specimen.Leading("Beneath.", "Lesser"), Tolerance);
        Assert.Equal(((0.8 * Ex) + 5.5 + 11) * Point, specimen.Leading("Lesser", "Sans"), Tolerance);
        Assert.Equal(((2.0 * Ex) + 5.5 + 14) * Point, specimen.Leading("Sans", "Second"), Tolerance);
    }

    [TexFact]
    public void The_caption_of_a_figure_stands_7_pt_below_it()
    {
        var figure = Assert.Single(specimen.Boxes(2 * Inch), box => box.Height > 1);
        Assert.Equal((7 + 11) * Point, figure.Bottom - specimen["Undercap"].StartBaseLine.Y, Tolerance);
    }

    [TexFact]
    public void The_caption_of_a_table_stands_7_pt_above_it()
    {
        var table = Assert.Single(specimen.Boxes(3 * Inch));
        var foot = specimen.Word("Overcap").Letters.Min(letter => letter.BoundingBox.Bottom);
        // TeX adds the smallest space between lines, 1 pt.
        Assert.Equal((7 + 1) * Point, foot - table.Top, Tolerance);
    }

    [TexFact]
    public void Footnotes_stand_under_a_rule_of_12_picas()
    {
        var rule = Assert.Single(specimen.Boxes(12 * 12 * Point), box => box.Height < 1);
        Assert.InRange(rule.Bottom - specimen["Noted."].StartBaseLine.Y, 0, 30);
    }

    private IEnumerable<Letter> LettersOf(int page) => specimen.Page(page).Letters.Where(letter => letter.Value != " ");
}
