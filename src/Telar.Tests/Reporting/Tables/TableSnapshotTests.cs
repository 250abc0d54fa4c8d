using Snapshooter.Xunit;
using Telar.Engine;
using Telar.Reporting.Localization;
using Telar.Reporting.Results;
using Telar.Reporting.Tables;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Tables;

/// <summary>Each kind of table, from artificial results.</summary>
public sealed class TableSnapshotTests : IDisposable
{
    private const string Results = ArtificialStudy.Results;
    private static readonly TableHome Home = new(Results, Language.English);
    private static readonly ReportedExperiment[] Experiments =
        [ArtificialStudy.Places, ArtificialStudy.Pictograms, ArtificialStudy.Languages];

    private readonly TemporaryProject project = ArtificialStudy.Create();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task Results_of_all_systems() => Snapshot.Match(await TextAsync(new ResultsTable(Home, Experiments)));

    [Fact]
    public async Task Data_sets() =>
        Snapshot.Match(await TextAsync(new DataSetsTable(Home, [new DataSetCard("Places", ["some_package 1.0"], "CC BY 4.0", ArtificialStudy.Places.Metrics)])));

    [Fact]
    public async Task Search() =>
        Snapshot.Match(await TextAsync(new SearchTable(Home, "places", "places", $"{Results}/selection/places.json")));

    [Fact]
    public async Task Factor() => Snapshot.Match(await TextAsync(new FactorTable(Home, "places", ArtificialStudy.Comparison("places"), "optimizer")));

    [Fact]
    public async Task A_factor_that_was_not_compared_is_an_error()
    {
        var table = new FactorTable(Home, "places", ArtificialStudy.Comparison("places"), "weather");
        var error = await Assert.ThrowsAsync<TelarException>(() => TextAsync(table));
        Assert.Contains("weather", error.What);
    }

    [Fact]
    public async Task Reconstruction()
    {
        const string report = $"{Results}/inspection/pictograms/reconstruction.json";
        project.Write(report, ArtificialReconstruction.Report);
        Snapshot.Match(await TextAsync(new ReconstructionTable(Home, "pictograms", report)));
    }

    [Fact]
    public async Task Recipes() =>
        Snapshot.Match(await TextAsync(new RecipeTable(Home, [("Places", $"{Results}/selection/places.json")])));

    [Fact]
    public async Task Recipes_of_further_families() =>
        Snapshot.Match(await TextAsync(new FamilyRecipeTable(
            Home,
            [
                new StatedRecipe("transformer") { Selection = $"{Results}/selection/languages.json" },
                new StatedRecipe("GCN")
                {
                    Settings = """{ "name": "fast", "model": { "source": { "nodes": "data/a" }, "kind": "graph", "widths": [64], "inputs": ["data/a"] }, "rate": 0.1 }""",
                },
            ])));

    [Fact]
    public async Task A_recipe_that_states_neither_a_search_nor_settings_is_an_error()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => TextAsync(new FamilyRecipeTable(Home, [new StatedRecipe("GCN")])));
        Assert.StartsWith("GCN states neither", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hypotheses() =>
        Snapshot.Match(await TextAsync(new HypothesesTable(Home, "pictograms", ArtificialStudy.Hypotheses)));

    [Theory]
    [InlineData("-0.0004", @"\num{-0.04}")]
    [InlineData("-0.000001", @"\num{0.000}")]
    [InlineData("0", @"\num{0.0}")]
    [InlineData("-0.0104", @"\num{-1.0}")]
    public async Task A_bound_near_zero_shows_on_which_side_it_is(string low, string shown)
    {
        project.Write(
            ArtificialStudy.Hypotheses,
            ArtificialHypotheses.Json(["places-knn"], _ => "supported").Replace("\"low\":0.0625", $"\"low\":{low}", StringComparison.Ordinal));
        Assert.Contains($"[{shown}, ", await TextAsync(new HypothesesTable(Home, "places", ArtificialStudy.Hypotheses)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verdict_that_there_is_not_is_an_error()
    {
        project.Write(ArtificialStudy.Hypotheses, ArtificialHypotheses.Json(_ => "proven"));
        var error = await Assert.ThrowsAnyAsync<Exception>(() => TextAsync(new HypothesesTable(Home, "places", ArtificialStudy.Hypotheses)));
        Assert.Contains("proven", error.Message);
    }

    [Fact]
    public async Task Few_classes() =>
        Snapshot.Match(await TextAsync(new ClassTable(Home, "pictograms", ArtificialStudy.Pictograms.Metrics)));

    [Fact]
    public async Task Many_classes() =>
        Snapshot.Match(await TextAsync(new ClassTable(Home, "places", ArtificialStudy.Places.Metrics)));

    [Fact]
    public async Task Confusions() =>
        Snapshot.Match(await TextAsync(new ConfusionTable(Home, "places", ArtificialStudy.Diagnostics("places"))));

    [Fact]
    public async Task Diagnostics() =>
        Snapshot.Match(await TextAsync(new DiagnosticsTable(
            Home,
            [("Places", ArtificialStudy.Diagnostics("places")), ("Languages", ArtificialStudy.Diagnostics("languages"))])));

    [Fact]
    public async Task Error_texts()
    {
        await ArtificialTables.TextsAsync(project.PathOf("data/processed/texts.parquet"), "one/round", "two/round", "three/round");
        Snapshot.Match(await TextAsync(new ErrorTextTable(Home, "languages", ArtificialStudy.Diagnostics("languages"), "data/processed/texts.parquet")));
    }

    [Fact]
    public async Task A_text_that_is_missing_is_named()
    {
        await ArtificialTables.TextsAsync(project.PathOf("data/processed/texts.parquet"), "one/round");
        var error = await Assert.ThrowsAsync<TelarException>(() => TextAsync(new ErrorTextTable(Home, "languages", ArtificialStudy.Diagnostics("languages"), "data/processed/texts.parquet")));
        Assert.Contains("two/round", error.What);
    }

    [Fact]
    public async Task Neighbours()
    {
        var folder = $"{Results}/inspection/languages";
        await ArtificialTables.WordsAsync(project.PathOf($"{folder}/words.parquet"), "quc", "spa");
        await ArtificialTables.NeighboursAsync(project.PathOf($"{folder}/neighbours.parquet"));
        Snapshot.Match(await TextAsync(new NeighbourTable(Home, "languages", $"{folder}/words.parquet", $"{folder}/neighbours.parquet", [("quc", "K'iche'")])));
    }

    [Fact]
    public async Task Translation_scores()
    {
        project.Write($"{Results}/metrics/translation.json", ArtificialTranslation.Metrics());
        Snapshot.Match(await TextAsync(new TranslationTable(Home, "translation", $"{Results}/metrics/translation.json")));
    }

    [Fact]
    public async Task Translation_examples()
    {
        await ArtificialTables.TranslationsAsync(project.PathOf($"{Results}/predictions/translation.parquet"), sentences: 20);
        Snapshot.Match(await TextAsync(new TranslationExamples(Home, "translation", $"{Results}/predictions/translation.parquet")));
    }

    [Fact]
    public async Task A_protocol_that_was_not_measured_is_an_error()
    {
        var places = ArtificialStudy.Places with { Tests = [new ReportedTest("winter", "winter")] };
        var error = await Assert.ThrowsAsync<TelarException>(() => TextAsync(new ResultsTable(Home, [places])));
        Assert.Contains("winter", error.What);
    }

    [Fact]
    public async Task Metrics_without_a_field_are_an_error()
    {
        project.Write(ArtificialStudy.Places.Metrics, """{ "experiment": "places" }""");
        var error = await Assert.ThrowsAsync<TelarException>(() => TextAsync(new ResultsTable(Home, [ArtificialStudy.Places])));
        Assert.Contains("title", error.What);
        Assert.Equal("places.json", error.Where);
    }

    private async Task<string> TextAsync(TableStage table)
    {
        await project.RunAsync(table);
        return project.Read(table.Outputs[0]);
    }
}
