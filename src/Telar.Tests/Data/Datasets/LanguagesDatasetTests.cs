using Telar.Data.Datasets.Languages;
using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Tests.Data.Archives;

namespace Telar.Tests.Data.Datasets;

public sealed class LanguagesDatasetTests : IDisposable
{
    private readonly DatasetRun run = new(new LanguagesDataset());
    private readonly Dictionary<string, string[]> sections;

    /// <summary>Declarations of made words, each word of one language and section, sections of different lengths.</summary>
    public LanguagesDatasetTests()
    {
        var random = new Random(3);
        sections = Language.All.ToDictionary(language => language.Code, language => Enumerable.Range(0, 31)
            .Select(section => string.Join(' ', Enumerable.Range(0, 20 + (section * 3)).Select(_ => Word(language.Code, section, random.Next(60)))))
            .ToArray());
    }

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Words_are_normalised()
    {
        sections["quc"][1] = "Ronojel winaq, K’ICHE’ k‘iche´ kʼicheꞌ (1948): tax-a Ärger.</p><p>&quot;utz&quot; ' 12";

        await PreprocessAsync();

        var articles = run.Table("articles.parquet");
        var row = articles.Text("language").Zip(articles.Values<int>("article")).ToList().IndexOf(("quc", 1));
        Assert.Equal("ronojel winaq k'iche' k'iche' k'iche' tax a ärger utz", articles.Text("text")[row]);
    }

    [Fact]
    public async Task Windows_have_the_length_of_their_band_and_follow_each_other()
    {
        await PreprocessAsync();

        var windows = run.Table("windows.parquet");
        var lengths = windows.Text("band").Zip(windows.Text("text"), (band, text) => (band, text.Split(' ').Length)).ToList();
        Assert.Equal(Enumerable.Range(5, 8), lengths.Where(row => row.band == "long").Select(row => row.Length).Distinct().Order());
        Assert.Equal([2, 3, 4], lengths.Where(row => row.band == "short").Select(row => row.Length).Distinct().Order());

        var articles = run.Table("articles.parquet");
        var text = articles.Text("text")[0];
        var cut = string.Join(' ', windows.Text("id").Zip(windows.Text("text")).Where(row => row.First.StartsWith("quc-00-long-", StringComparison.Ordinal)).Select(row => row.Second));
        Assert.StartsWith(cut, text);
        Assert.InRange(text.Split(' ').Length - cut.Split(' ').Length, 0, 4);
    }

    [Fact]
    public async Task An_article_is_in_one_split_and_fold_over_all_languages()
    {
        await PreprocessAsync();

        var windows = run.Table("windows.parquet");
        var places = windows.Values<int>("article").Zip(windows.Text("split"), windows.Values<int>("fold")).Distinct().ToList();
        Assert.Equal(31, places.Count);
        Assert.Equal(6, places.Count(place => place.Second == "test"));
        Assert.Equal(4, places.Count(place => place.Second == "validation"));
        Assert.All(places, place => Assert.Equal(place.Second == "test", place.Third == -1));
        Assert.All(places.Where(place => place.Third >= 0).CountBy(place => place.Third), pair => Assert.Equal(5, pair.Value));
        Assert.Equal("train", places.Single(place => place.First == 0).Second);

        var articles = run.Table("articles.parquet");
        Assert.Subset(
            places.Select(place => (place.First, place.Second)).ToHashSet(),
            articles.Values<int>("article").Zip(articles.Text("split")).ToHashSet());
    }

    [Fact]
    public async Task No_text_comes_twice()
    {
        // A formula that recurs in all sections of a language, and one that two languages share.
        for (var section = 0; section < 31; section++)
        {
            sections["mam"][section] = "kyaqil xjal at toklen tuj";
            sections["kek"][section] = "chi xjunil li poyanam " + sections["kek"][section];
            sections["toj"][section] = "chi xjunil li poyanam";
            sections["tzc"][section] = "chi xjunil li poyanam";
        }

        await PreprocessAsync();

        var windows = run.Table("windows.parquet");
        var texts = windows.Text("text");
        foreach (var band in windows.Text("band").Zip(texts).GroupBy(row => row.First))
            Assert.Equal(band.Count(), band.Distinct().Count());

        // Of a recurring window the one in the training articles stays; a shared one belongs to no language.
        var recurring = texts.Zip(windows.Text("split")).Where(row => row.First == "kyaqil xjal at toklen tuj");
        Assert.Equal("train", Assert.Single(recurring).Second);
        Assert.DoesNotContain("chi xjunil li poyanam", texts);
    }

    [Fact]
    public async Task Headings_of_sections_are_left_out()
    {
        await PreprocessAsync();

        Assert.DoesNotContain(run.Table("articles.parquet").Text("text"), text => text.Contains("artikulo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_runs_give_the_same_bytes()
    {
        await PreprocessAsync();
        var first = run.Bytes();
        await run.PreprocessAsync();

        Assert.Equal(first, run.Bytes());
    }

    [Fact]
    public async Task A_missing_section_is_named()
    {
        sections["cab"][17] = "1 2 3";

        var error = await Assert.ThrowsAsync<TelarException>(PreprocessAsync);

        Assert.Equal("the declaration has no section 17", error.What);
        Assert.EndsWith("package/declaration/cab.html", error.Where);
    }

    [Fact]
    public async Task Text_that_is_not_composed_is_refused()
    {
        sections["cak"][2] = "winäq".Replace("ä", "a\u0308");

        var error = await Assert.ThrowsAsync<TelarException>(PreprocessAsync);

        Assert.Equal("the text holds the combining mark U+0308", error.What);
    }

    [Fact]
    public async Task A_missing_language_is_named()
    {
        sections.Remove("ppl");

        Assert.Equal("there is no declaration in Pipil (ppl)", (await Assert.ThrowsAsync<TelarException>(PreprocessAsync)).What);
    }

    private async Task PreprocessAsync()
    {
        TestArchive.Write(run.Raw(0), sections.Select(pair => TestArchive.Text($"package/declaration/{pair.Key}.html", Html(pair.Value))));
        await run.PreprocessAsync();
    }

    private static string Html(string[] sections) =>
        $"<html><body><header><h2>Preamble</h2><p>{sections[0]}</p></header>"
        + string.Concat(sections.Skip(1).Select((text, index) =>
            $"<article data-number=\"{index + 1}\"><h2>Artikulo {index + 1}</h2><p>{text}</p></article>"))
        + "</body></html>";

    private static string Word(string language, int section, int number) =>
        $"{language}{(char)('a' + (section % 26))}{(char)('a' + (section / 26))}{(char)('a' + (number % 26))}{(char)('a' + (number / 26))}";
}
