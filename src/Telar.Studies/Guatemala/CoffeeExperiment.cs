using Telar.Data.Datasets;
using Telar.Data.Datasets.CoffeeLeaves;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Convolution;
using Telar.Learning.CrossValidation;
using Telar.Learning.Deployment;
using Telar.Learning.Leaves;
using Telar.Learning.Pictograms;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Reporting.Figures;
using Telar.Reporting.Results;
using Telar.Studies.Experiments;
using Telar.Studies.Factors;
using Telar.Studies.Hypotheses;
using Telar.Studies.Search;

namespace Telar.Studies.Guatemala;

/// <summary>The stress of a coffee leaf from a crop of its photograph, by a CNN from scratch, on leaves never seen.</summary>
public sealed class CoffeeExperiment(StudyPaths paths) : CrossValidatedExperiment(paths)
{
    // Of the leaves of the first fold: rust, leaf miner, phoma, cercospora, healthy, and the larger classes again.
    private static readonly string[] LookedAt =
    [
        "103_0360_0389_0348_0322", "1029_0678_0430_0341_0328", "234_0542_0586_0364_0323", "1062_0347_0465_0239_0249",
        "1047_1137_0218_0206_0198", "1046_0556_0317_0236_0208", "1024_1155_0213_0319_0299", "1393_0879_0568_0221_0170",
    ];

    public override string Name => "coffee";

    public override string Title => "Coffee leaves";

    public override string Model => "CNN";

    public override Dataset Dataset { get; } = new CoffeeLeavesDataset();

    public override IReadOnlyList<ReportedTest> Tests => [new("main", "unseen leaves")];

    public override IEnumerable<Stage> Learning =>
    [
        .. base.Learning,
        new InspectStage(
            Results,
            Name,
            FirstTask,
            FirstChoice,
            new LayerInspection(Channels: 4, LookedAt[0], LookedAt[1]),
            new GradCamInspection(LookedAt)),
    ];

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        .. base.Figures(home),
        LearningCurvesOf(home, First),
        new ConfusionMatrix(home, Name, Results.Predictions(Name)),
        new ClassScores(home, Name, Results.Metrics(Name)),
        new FilterGrid(home, Name, $"{Results.Inspection(Name)}/filters.parquet"),
        new ActivationMaps(home, Name, $"{Results.Inspection(Name)}/image.parquet", $"{Results.Inspection(Name)}/activations.parquet"),
        .. DiagnosticFigures(home),
        new ErrorPictures(home, Name, Results.Diagnostics(Name), Crops),
        new GradCamMaps(home, Name, $"{Results.Inspection(Name)}/gradcam.parquet", Crops),
    ];

    protected override ClassificationTask TaskWithout(HeldOut heldOut) => new LeafTask(Crops, heldOut);

    protected override IViews Views { get; } = new QuarterTurns();

    protected override IReadOnlyList<Recipe> Candidates =>
        [.. CoffeeSpace.Candidates(Effort.Of(smoke: 2, standard: 3, full: 16)).Select(Effort.Limit)];

    protected override IReadOnlyList<Rung> Rungs => Effort.Of<IReadOnlyList<Rung>>(
        smoke: [new(2, 1, 1)],
        standard: [new(3, 6, 1)],
        full: [new(16, 5, 1), new(4, 12, 2), new(2, null, 4)]);

    protected override IReadOnlyList<Baseline> Baselines =>
    [
        new MajorityBaseline(),
        new LinearBaseline(new PixelVectors(Square: 4), 1e-3, 1e-2),
        new NearestNeighbourBaseline(new PixelVectors(Square: 4), 1, 3, 5),
        Boosting(new ColourVectors(Square: 16, Levels: 6), 4, 8),
        // The colours alone, wherever they lie.
        new RandomForestBaseline(new ColourVectors(CoffeeLeavesDataset.Size, Levels: 6), 64) { Trees = Effort.Of(smoke: 10, standard: 100, full: 300) },
    ];

    protected override ControlledComparisons Comparisons => new(
        Results, Name, FirstChoice, Compared(CoffeeFactors.All), Repeat.Of(InnerFolds, Effort.Repeats), Epochs: 5)
    {
        Clusters = new LeafClusters(),
    };

    protected override IEnumerable<Hypothesis> Claims => CoffeeHypotheses.Of(Results, SeedsOf(First));

    protected override ModelCardText ModelCard => ModelCards.Coffee;

    protected override IModelReader Reader => new ModelReader<ConvolutionRecipe>(new PictureInput(Data.Datasets.Pictograms.Raster.DecodeStretched), Views);

    private string Crops => Table("crops.parquet");
}
