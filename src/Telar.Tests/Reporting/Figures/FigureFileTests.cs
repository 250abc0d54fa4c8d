using System.Xml.Linq;
using ScottPlot;
using SkiaSharp;
using Telar.Engine;
using Telar.Reporting.Figures;
using Telar.Tests.Reporting.Fixtures;
using UglyToad.PdfPig;
using Palette = Telar.Reporting.Figures.Palette;

namespace Telar.Tests.Reporting.Figures;

public sealed class FigureFileTests : IDisposable
{
    private readonly TemporaryProject project = ArtificialStudy.Create();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task The_same_results_give_the_same_bytes()
    {
        var figure = new ClassScores(ArtificialStudy.Home, "pictograms", ArtificialStudy.Pictograms.Metrics);
        await project.RunAsync(figure);
        var first = figure.Outputs.Select(output => File.ReadAllBytes(project.PathOf(output))).ToArray();
        await project.RunAsync(figure);
        Assert.Equal(first, figure.Outputs.Select(output => File.ReadAllBytes(project.PathOf(output))));
    }

    [Fact]
    public void Every_panel_is_on_the_PNG_and_on_the_SVG()
    {
        using var figure = new Figure(200, 100, [Panel.Create(null, null, null), Panel.Create(null, null, null)]);
        using var memory = new MemoryStream();
        FigureFile.WritePng(figure, memory);
        using var picture = SKBitmap.Decode(memory.ToArray());
        foreach (var left in new[] { 0, picture.Width / 2 })
            Assert.Contains(
                Enumerable.Range(left, picture.Width / 2), column => picture.GetPixel(column, picture.Height / 2).Red < 128);

        // A clearing of the canvas is a rectangle over all that was drawn before.
        Assert.Single(XDocument.Parse(FigureFile.Svg(figure)).Root!.Elements(), element => element.Attribute("width")?.Value == "200");
    }

    [Fact]
    public void Nothing_is_drawn_twice()
    {
        using var plot = Panel.Create(null, "epoch", null);
        plot.Add.Marker(1, 1);
        using var figure = new Figure(200, 100, plot);
        Assert.Single(XDocument.Parse(FigureFile.Svg(figure)).Descendants(), element => element.Value.Trim() == "epoch");
    }

    [Fact]
    public void Images_in_a_PDF_are_lossless()
    {
        using var plot = Panel.CreateBare();
        Raster.Add(plot, new[,] { { Palette.Blue, Palette.Vermilion } }, new CoordinateRect(0, 2, 0, 1));
        using var figure = new Figure(100, 50, plot);
        using var memory = new MemoryStream();
        FigureFile.WritePdf(figure, memory);
        using var document = PdfDocument.Open(memory.ToArray());
        var image = Assert.Single(document.GetPage(1).GetImages());
        Assert.True(image.TryGetPng(out var png));
        using var pixels = SKBitmap.Decode(png);
        Assert.Equal(Palette.Vermilion.ToSKColor(), pixels.GetPixel(pixels.Width - 1, 0));
    }

    [Fact]
    public void Text_in_a_font_of_the_host_is_an_error()
    {
        var error = Assert.Throws<TelarException>(() => FigureText.Check(
            """<svg><text font-family="DejaVu Sans">epoch</text></svg>""", new FigureFont(BoxFont.Create()), "curves"));
        Assert.Contains("DejaVu Sans", error.What);
        Assert.Equal("figure curves", error.Where);
    }

    [Fact]
    public void A_character_that_the_font_lacks_is_an_error() =>
        Assert.Contains("lacks a character", Assert.Throws<TelarException>(() => FigureText.Check(
            """<svg><text font-family="Box">猫</text></svg>""", new FigureFont(BoxFont.Create()), "curves")).What);

    [Fact]
    public void An_archive_that_is_none_is_an_error()
    {
        project.Write("font.tgz", "no archive");
        Assert.StartsWith("font.tgz", Assert.Throws<TelarException>(() => FontArchive.Read(project.PathOf("font.tgz"))).Where);
    }

    [Fact]
    public void Neighbouring_regions_get_different_colours()
    {
        var regions = new string?[,] { { "a", "a", "b" }, { "c", null, "b" }, { "c", "d", "d" } };
        var colors = MapColoring.Of(regions);
        Assert.NotEqual(colors["a"], colors["b"]);
        Assert.NotEqual(colors["a"], colors["c"]);
        Assert.NotEqual(colors["d"], colors["b"]);
        Assert.NotEqual(colors["d"], colors["c"]);
        Assert.All(colors.Values, color => Assert.InRange(color, 0, 2));
    }

    [Fact]
    public async Task A_history_without_a_column_is_an_error()
    {
        project.Write("history.csv", "epoch,train_loss\n1,0.5\n");
        var error = await Assert.ThrowsAsync<TelarException>(() =>
            project.RunAsync(new LearningCurves(ArtificialStudy.Home, "places", ["history.csv"])));
        Assert.Contains("validation_loss", error.What);
    }

    [Fact]
    public async Task A_history_with_a_broken_number_names_the_line()
    {
        project.Write("history.csv", ArtificialMetrics.History(2, 0).Replace("2,20,0.001,1", "2,20,0.001,x"));
        var error = await Assert.ThrowsAsync<TelarException>(() =>
            project.RunAsync(new LearningCurves(ArtificialStudy.Home, "places", ["history.csv"])));
        Assert.Equal("history.csv, line 3", error.Where);
    }

    [Fact]
    public async Task A_truncated_Parquet_file_is_an_error()
    {
        project.Write("words.parquet", "PAR1");
        var error = await Assert.ThrowsAsync<TelarException>(() =>
            project.RunAsync(new WordMap(ArtificialStudy.Home, "languages", "words.parquet")));
        Assert.Equal("words.parquet", error.Where);
    }
}
