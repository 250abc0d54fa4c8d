using Telar.Data.Datasets;
using Telar.Data.Datasets.Pictograms;
using Telar.Engine.Stages;
using Telar.Learning.Autoencoding;
using Telar.Learning.Baselines;
using Telar.Learning.Convolution;
using Telar.Learning.Pictograms;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Reporting.Figures;
using Telar.Reporting.Results;
using Telar.Reporting.Tables;
using Telar.Studies.Experiments;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// Whether a denoising autoencoder of unlabelled pictograms helps a classifier that has few labels: it starts from the
/// encoder, or from scratch, and is tested on a style that neither has seen.
/// </summary>
public sealed class PictogramAutoencoderExperiment(StudyPaths paths) : Experiment(paths)
{
    /// <summary>Of the training drawings that are labelled.</summary>
    private const double Labelled = 0.1;

    private const string FromScratch = "scratch";

    private const int Seed = 1;

    // One of each class.
    private static readonly string[] Drawings =
    [
        "1F99C/twemoji", "1F3EF/twemoji", "1F45E/twemoji", "1F600/twemoji", "1F1EC-1F1F9/twemoji",
        "1F34E/twemoji", "1F44D/twemoji", "1F469-200D-1F33E/twemoji", "1F503/twemoji", "1F69A/twemoji",
    ];

    private static readonly ShownPair[] Pairs =
    [
        new("1F34E/twemoji", "1F34F/twemoji"), new("1F600/twemoji", "1F435/twemoji"), new("1F69A/twemoji", "1F99C/twemoji"),
    ];

    public override string Name => "pictogram-autoencoder";

    public override string Title => "Pictogram autoencoder";

    public override string Model => "Autoencoder";

    public override Dataset Dataset { get; } = new PictogramsDataset();

    public override IEnumerable<Stage> Learning
    {
        get
        {
            var plan = new EvaluationPlan(
                Name,
                Title,
                new ProtocolPlan(Pretrained, Baselines.Names),
                [new ProtocolPlan(Scratch, [])]);
            return
            [
                new AutoencoderStage(Results, Name, AllDrawings, Autoencoder, Seed),
                .. Pretrained.Concat(Scratch).Select(unit => new TrainStage(Results, unit)),
                .. Baselines.Stages,
                .. Seeds.SelectMany(seed => OnCodes(seed).Stages),
                new ReconstructStage(Results, Name, AllDrawings, Autoencoder, Seed, new ShownDrawings(Drawings, Pairs)),
                new AmendedEvaluateStage(Results, plan, "reconstruction", ReconstructStage.Report(Results, Name)),
            ];
        }
    }

    public override IReadOnlyList<Hypothesis> Hypotheses =>
    [
        .. PictogramAutoencoderHypotheses.Of(Results, Name, ClassificationTask.MainProtocol, FromScratch, Seeds),
        PictogramAutoencoderHypotheses.OfCodes(
            Results, Name, [.. Seeds.Select(seed => OnCodes(seed).Task.Protocol)], FromScratch, Seeds),
    ];

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        new DrawingRows(home, Name, ReconstructStage.Drawings(Results, Name)),
        new CodeMap(home, Name, ReconstructStage.Codes(Results, Name)),
    ];

    public override IEnumerable<TableStage> Tables(TableHome home) =>
        [new ReconstructionTable(home, Name, ReconstructStage.Report(Results, Name))];

    public override IReadOnlyList<StatedRecipe> Recipes =>
    [
        new StatedRecipe("autoencoder") { Settings = RecipeText.Of(Autoencoder) },
        new StatedRecipe("its classifiers") { Settings = RecipeText.Of(AutoencoderRecipes.Scratch(Epochs)) },
    ];

    private UnseenStyleTask AllDrawings => new(Table("pictograms.parquet"));

    private IReadOnlyList<int> Seeds => [.. Enumerable.Range(1, Effort.Seeds)];

    private AutoencoderRecipe Autoencoder => AutoencoderRecipes.Autoencoder(Effort.Of(smoke: 1, standard: 12, full: 24));

    private int Epochs => Effort.Of(smoke: 1, standard: 20, full: 40);

    private IReadOnlyList<TrainingUnit> Pretrained => Units(
        "seed", ClassificationTask.MainProtocol, AutoencoderRecipes.Pretrained(AutoencoderStage.Weights(Results, Name), Epochs));

    private IReadOnlyList<TrainingUnit> Scratch => Units("scratch-seed", FromScratch, AutoencoderRecipes.Scratch(Epochs));

    /// <summary>Without a network, on the labels of the first seed.</summary>
    private BaselineSet Baselines => new(Results, Name, FewLabels(Seed, ClassificationTask.MainProtocol),
    [
        new MajorityBaseline(),
        new LinearBaseline(new PixelVectors(Square: 2), 1e-3),
        new NearestNeighbourBaseline(new PixelVectors(Square: 2), 1, 3, 5),
    ]);

    /// <summary>A linear model of the codes, on the labels of a seed.</summary>
    private BaselineSet OnCodes(int seed) => new(
        Results,
        Name,
        new CodedTask(FewLabels(seed, FromScratch), Autoencoder, AutoencoderStage.Weights(Results, Name)),
        [new LinearBaseline(new CodeVectors(), 1e-3, 1e-2, 1e-1)]);

    /// <summary>Each seed has labels of its own, so that an interval over the seeds holds the chance of that draw too.</summary>
    private IReadOnlyList<TrainingUnit> Units(string prefix, string series, Recipe recipe) =>
    [
        .. Seeds.Select(seed => new TrainingUnit(
            Name, $"{prefix}-{seed}", FewLabels(seed, series), RecipeChoice.Fixed(recipe), Partition.Split, seed)),
    ];

    private FewLabelsTask FewLabels(int draw, string series) => new(AllDrawings, Labelled, draw) { Series = series };
}
