using System.Text.Json.Nodes;
using Telar.Data;
using Telar.Engine;
using Telar.Engine.Stages;
using Telar.Studies;
using Telar.Studies.Mesoamerica;
using Telar.Tests.Reporting.Fixtures;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Telar.Tests.Reporting.Documents;

/// <summary>The posters, made from the committed results, as a reader two metres away needs them.</summary>
public sealed class PosterTests : IDisposable
{
    private const string Template = "poster/mesoamerica/poster.tex.scriban";
    private const double MillimetresPerPoint = 25.4 / 72;
    private const double Rounding = 0.1;

    private readonly TemporaryProject project = new();
    private readonly Stage stage;

    public PosterTests() => stage = Provide(new MesoamericaStudy(), "poster");

    public void Dispose() => project.Dispose();

    [TexFact]
    public async Task Has_the_size_fonts_and_length_of_a_poster()
    {
        await project.RunAsync(stage);
        using var document = PdfDocument.Open(project.PathOf(stage.Outputs[0]));
        var page = document.GetPage(1);
        Assert.Equal((1189, 841), (Math.Round(page.Width * MillimetresPerPoint), Math.Round(page.Height * MillimetresPerPoint)));

        var words = page.GetWords().Where(word => !word.Text.StartsWith("end", StringComparison.Ordinal)).ToArray();
        Assert.InRange(words.Length, 300, 800);
        Assert.True(SizeOf(words, "raw") >= 72, "title");
        Assert.True(SizeOf(words, "Method") >= 36, "headings");
        Assert.True(SizeOf(words, "perceptron") >= 24, "body");

        // Captions and what is written in figures.
        Assert.All(words, word => Assert.True(
            word.Letters.Min(letter => letter.PointSize) >= 18 - Rounding, $"{word.Text}: {word.Letters[0].PointSize:0.0} pt"));
        var families = page.Letters.Select(letter => letter.FontName!.Split('+')[^1].Split('-')[0]).Distinct();
        Assert.Equal(["Lato", "NimbusSanL"], families.Order(StringComparer.Ordinal));
    }

    [TexTheory]
    [InlineData("poster", 0, "no small network")]
    [InlineData("poster", 1, "such a lead is not shown")]
    [InlineData("poster", 3, "such a lead is not shown")]
    [InlineData("poster", 4, "on every test")]
    [InlineData("poster/es", 0, "ninguna red pequeña")]
    [InlineData("poster/es", 1, "no se demuestra tal ventaja")]
    [InlineData("poster/es", 3, "no se demuestra tal ventaja")]
    [InlineData("poster/es", 4, "en cada prueba")]
    public async Task The_finding_follows_from_the_verdicts_and_fits(string poster, int won, string words)
    {
        var stage = Provide(new MesoamericaStudy(), poster);
        string[][] claims =
        [
            ["pictograms-main-knn", "pictograms-main-linear", "pictograms-main-gradientBoosting"],
            ["pictograms-emoji-knn", "pictograms-emoji-linear", "pictograms-emoji-gradientBoosting"],
            ["places-knn"],
            ["languages-short-naive-bayes"],
        ];
        var path = project.PathOf("results/mesoamerica/hypotheses.json");
        var hypotheses = JsonNode.Parse(File.ReadAllText(path))!.AsArray();
        foreach (var hypothesis in hypotheses)
            hypothesis!["verdict"] = claims.Take(won).Any(names => names.Contains((string?)hypothesis["name"])) ? "supported" : "notSupported";

        project.Write("results/mesoamerica/hypotheses.json", hypotheses.ToJsonString());
        await project.RunAsync(stage);
        using var document = PdfDocument.Open(project.PathOf(stage.Outputs[0]));
        var finding = document.GetPage(1).Letters.Where(letter => letter.PointSize > 70).Select(letter => letter.Value);
        Assert.Contains(words.Replace(" ", ""), string.Concat(finding).Replace(" ", ""));
    }

    [TexTheory]
    [InlineData("mesoamerica", "poster", "Code, models, results and paper:")]
    [InlineData("mesoamerica", "poster/es", "Código, modelos, resultados y artículo:")]
    [InlineData("guatemala", "poster", "Code, models, results and paper:")]
    public async Task Address_of_the_repository_is_text_link_and_code(string study, string poster, string words)
    {
        const string address = "https://git.example.org/~some_body/a%20project#readme";
        var (text, links, code) = await ReadAsync(StudyCatalog.Find(study), poster, address);
        Assert.Contains((words + address).Replace(" ", ""), text);
        Assert.Equal([address], links);
        Assert.Equal(address, code);
    }

    [TexTheory]
    [InlineData("mesoamerica", "poster", "Code, models, results and paper lie in the repository from which this poster comes.")]
    [InlineData("mesoamerica", "poster/es", "Código, modelos, resultados y artículo están en el repositorio del que procede este póster.")]
    [InlineData("guatemala", "poster", "Code, models, results and paper lie in the repository from which this poster comes.")]
    public async Task Without_an_address_there_is_no_code(string study, string poster, string words)
    {
        var (text, links, code) = await ReadAsync(StudyCatalog.Find(study), poster, null);
        Assert.Contains(words.Replace(" ", ""), text);
        Assert.Empty(links);
        Assert.Null(code);
    }

    [TexTheory]
    [InlineData("left")]
    [InlineData("finding")]
    [InlineData("evidence")]
    [InlineData("right")]
    public async Task A_box_that_runs_over_is_an_error(string box)
    {
        var text = File.ReadAllText(project.PathOf(Template));
        var end = text.IndexOf(@"\end{board}", text.IndexOf($@"\begin{{board}}{{{box}}}", StringComparison.Ordinal), StringComparison.Ordinal);
        project.Write(Template, text.Insert(end, @"\par\rule{1mm}{500mm}\par "));
        var error = await Assert.ThrowsAsync<TelarException>(() => project.RunAsync(stage));
        Assert.Contains($"The box {box} runs over by", error.What);
        Assert.Contains("line", error.Where);
    }

    /// <summary>The text of the poster, where its links lead, and what its code says.</summary>
    private async Task<(string Text, IReadOnlyList<string> Links, string? Code)> ReadAsync(IStudy study, string poster, string? address)
    {
        var stage = Provide(study, poster, address);
        await project.RunAsync(stage);
        using var document = PdfDocument.Open(project.PathOf(stage.Outputs[0]));
        var page = document.GetPage(1);
        return (
            string.Concat(page.Letters.Select(letter => letter.Value)).Replace(" ", ""),
            [.. page.GetHyperlinks().Select(link => link.Uri)],
            await QrCode.ReadAsync(project.Root, project.PathOf(stage.Outputs[0])));
    }

    /// <summary>A poster with its inputs in place; figures in another language are those in English, of the same size.</summary>
    private Stage Provide(IStudy study, string poster, string? address = null)
    {
        var stage = study.Build(new StudyOptions(Profile.Default, new DownloadOptions()) { Repository = address }).Find(poster);
        foreach (var input in stage.Inputs.Where(input => !File.Exists(project.PathOf(input))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(project.PathOf(input))!);
            File.Copy(RepositoryFiles.PathOf(input.Replace("/es/", "/", StringComparison.Ordinal)), project.PathOf(input));
        }

        return stage;
    }

    private static double SizeOf(IEnumerable<Word> words, string text) => words.First(word => word.Text == text).Letters[0].PointSize;
}
