using Snapshooter.Xunit;
using Telar.Engine;
using Telar.Reporting.Figures;
using Telar.Reporting.Localization;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Figures;

/// <summary>The SVG of each kind of figure, from artificial results.</summary>
public sealed class FigureSnapshotTests : IDisposable
{
    private const string Results = ArtificialStudy.Results;
    private readonly TemporaryProject project = ArtificialStudy.Create();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task Learning_curves() =>
        Snapshot.Match(await SvgAsync(new LearningCurves(
            ArtificialStudy.Home, "places", [ArtificialStudy.History("places", 1), ArtificialStudy.History("places", 2)])));

    [Fact]
    public async Task Confusion_matrix_with_named_classes()
    {
        await ArtificialTables.PredictionsAsync(project.PathOf($"{Results}/predictions/pictograms.parquet"), 4, "main", "emoji");
        Snapshot.Match(await SvgAsync(new ConfusionMatrix(
            ArtificialStudy.Home, "pictograms", $"{Results}/predictions/pictograms.parquet", "emoji")));
    }

    [Fact]
    public async Task Confusion_matrix_with_named_blocks()
    {
        await ArtificialTables.PredictionsAsync(project.PathOf($"{Results}/predictions/places.parquet"), 24, "main");
        Snapshot.Match(await SvgAsync(new ConfusionMatrix(
            ArtificialStudy.Home, "places", $"{Results}/predictions/places.parquet")));
    }

    [Fact]
    public async Task Class_scores() =>
        Snapshot.Match(await SvgAsync(new ClassScores(ArtificialStudy.Home, "pictograms", ArtificialStudy.Pictograms.Metrics)));

    [Fact]
    public async Task Search_rounds() =>
        Snapshot.Match(await SvgAsync(new SearchRounds(ArtificialStudy.Home, "places", $"{Results}/selection/places.json")));

    [Fact]
    public async Task Factor_comparison() => Snapshot.Match(await SvgAsync(new FactorComparison(
        ArtificialStudy.Home, "places", ArtificialStudy.Comparison("places"), "optimizer")));

    [Fact]
    public async Task Model_comparison() =>
        Snapshot.Match(await SvgAsync(new ModelComparison(
            ArtificialStudy.Home, [ArtificialStudy.Places, ArtificialStudy.Pictograms, ArtificialStudy.Languages])));

    [Fact]
    public async Task Filter_grid()
    {
        await ArtificialTables.FiltersAsync(project.PathOf($"{Results}/inspection/pictograms/filters.parquet"), 20);
        Snapshot.Match(await SvgAsync(new FilterGrid(
            ArtificialStudy.Home, "pictograms", $"{Results}/inspection/pictograms/filters.parquet")));
    }

    [Fact]
    public async Task Activation_maps()
    {
        var folder = $"{Results}/inspection/pictograms";
        await ArtificialTables.ImageAsync(project.PathOf($"{folder}/image.parquet"), 8);
        await ArtificialTables.ActivationsAsync(project.PathOf($"{folder}/activations.parquet"));
        Snapshot.Match(await SvgAsync(new ActivationMaps(
            ArtificialStudy.Home, "pictograms", $"{folder}/image.parquet", $"{folder}/activations.parquet")));
    }

    [Fact]
    public async Task Word_map()
    {
        await ArtificialTables.WordsAsync(project.PathOf($"{Results}/inspection/languages/words.parquet"), "cab", "cak", "hva", "spa");
        Snapshot.Match(await SvgAsync(new WordMap(
            ArtificialStudy.Home, "languages", $"{Results}/inspection/languages/words.parquet")));
    }

    [Fact]
    public async Task Place_map()
    {
        await ArtificialTables.MapAsync(project.PathOf($"{Results}/inspection/places/map.parquet"));
        await ArtificialTables.PredictionsAsync(project.PathOf($"{Results}/predictions/places.parquet"), 4, "main");
        await ArtificialTables.PlacesAsync(project.PathOf("data/processed/places/places.parquet"), 20);
        Snapshot.Match(await SvgAsync(new PlaceMap(
            ArtificialStudy.Home,
            "places",
            $"{Results}/inspection/places/map.parquet",
            $"{Results}/predictions/places.parquet",
            "data/processed/places/places.parquet")));
    }

    [Fact]
    public async Task Route_map()
    {
        await ArtificialTables.PredictionsAsync(project.PathOf($"{Results}/predictions/flights.parquet"), 4, "main");
        await ArtificialTables.AirportsAsync(project.PathOf("data/processed/airports.parquet"), 24);
        await ArtificialTables.RoutesAsync(project.PathOf("data/processed/routes.parquet"), 24);
        Snapshot.Match(await SvgAsync(new RouteMap(
            ArtificialStudy.Home,
            "flights",
            $"{Results}/predictions/flights.parquet",
            "data/processed/airports.parquet",
            "data/processed/routes.parquet")));
    }

    [Fact]
    public async Task Reliability() =>
        Snapshot.Match(await SvgAsync(new Reliability(ArtificialStudy.Home, "places", ArtificialStudy.Diagnostics("places"))));

    [Fact]
    public async Task Precision_and_recall() =>
        Snapshot.Match(await SvgAsync(new PrecisionRecall(ArtificialStudy.Home, "places", ArtificialStudy.Diagnostics("places"))));

    [Fact]
    public async Task Error_pictures()
    {
        await ArtificialTables.PicturesAsync(project.PathOf("data/processed/pictures.parquet"), "one", "two", "three");
        Snapshot.Match(await SvgAsync(new ErrorPictures(
            ArtificialStudy.Home, "pictograms", ArtificialStudy.Diagnostics("pictograms"), "data/processed/pictures.parquet")));
    }

    [Fact]
    public async Task A_picture_that_is_missing_is_named()
    {
        await ArtificialTables.PicturesAsync(project.PathOf("data/processed/pictures.parquet"), "one");
        var error = await Assert.ThrowsAsync<TelarException>(() => SvgAsync(new ErrorPictures(
            ArtificialStudy.Home, "pictograms", ArtificialStudy.Diagnostics("pictograms"), "data/processed/pictures.parquet")));
        Assert.Contains("two/round", error.What);
    }

    [Fact]
    public async Task Grad_CAM_maps()
    {
        await ArtificialTables.HeatAsync(project.PathOf($"{Results}/inspection/pictograms/gradcam.parquet"));
        await ArtificialTables.PicturesAsync(project.PathOf("data/processed/pictures.parquet"), "one", "two");
        Snapshot.Match(await SvgAsync(new GradCamMaps(
            ArtificialStudy.Home, "pictograms", $"{Results}/inspection/pictograms/gradcam.parquet", "data/processed/pictures.parquet")));
    }

    [Fact]
    public async Task Rows_of_drawings()
    {
        await ArtificialTables.DrawingsAsync(project.PathOf($"{Results}/inspection/pictograms/drawings.parquet"));
        Snapshot.Match(await SvgAsync(new DrawingRows(
            ArtificialStudy.Home, "pictograms", $"{Results}/inspection/pictograms/drawings.parquet")));
    }

    [Fact]
    public async Task Code_map()
    {
        await ArtificialTables.CodesAsync(project.PathOf($"{Results}/inspection/pictograms/codes.parquet"));
        Snapshot.Match(await SvgAsync(new CodeMap(
            ArtificialStudy.Home, "pictograms", $"{Results}/inspection/pictograms/codes.parquet")));
    }

    [Fact]
    public async Task Labels_and_numbers_follow_the_language()
    {
        var language = Language.English with
        {
            Code = "xx",
            DecimalSign = ",",
            Words = new Dictionary<string, string> { ["ECE {0} %"] = "error {0} %", ["confidence"] = "confianza", ["accuracy, share of rows"] = "exactitud" },
        };
        var svg = await SvgAsync(new Reliability(
            ArtificialStudy.Home with { Language = language }, "places", ArtificialStudy.Diagnostics("places")));
        Assert.Contains("confianza", svg);
        Assert.Contains("0,5", svg);
        Assert.DoesNotMatch(@">\s*0\.5\s*<", svg);
    }

    private async Task<string> SvgAsync(FigureStage figure)
    {
        await project.RunAsync(figure);
        return project.Read(figure.Outputs.Single(output => output.EndsWith(".svg", StringComparison.Ordinal)));
    }
}
