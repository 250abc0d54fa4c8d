using Telar.Data.Datasets;
using Telar.Data.Datasets.Pictograms;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Convolution;
using Telar.Learning.Optimization;
using Telar.Learning.Pictograms;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Reporting.Figures;
using Telar.Reporting.Results;
using Telar.Studies.Experiments;

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// The visual class of a pictogram by a CNN. Tested on a drawing style that no training picture has,
/// and, as the second protocol, on emoji that no training picture shows in any style.
/// </summary>
public sealed class PictogramsExperiment(ResultsLayout results, Effort effort) : Experiment(results, effort)
{
    // The quetzal's cousin: a parrot in the unseen style.
    private const string ShownPicture = "1F99C/twemoji";

    public override string Name => "pictograms";

    public override string Title => "Pictograms";

    public override string Model => "CNN";

    protected override int MostSeeds => 3;

    public override Dataset Dataset { get; } = new PictogramsDataset();

    public override IReadOnlyList<ReportedTest> Tests => [new("main", "unseen style"), new("emoji", "unseen emoji")];

    public override IEnumerable<Stage> Learning
    {
        get
        {
            var unseenStyle = Finals(StyleTask, Trials.Choice);
            var unseenEmoji = Finals(EmojiTask, Trials.Choice, "emoji-");
            var plan = new EvaluationPlan(
                Name,
                Title,
                new ProtocolPlan(unseenStyle, BaselinesOf(StyleTask).Names),
                [new ProtocolPlan(unseenEmoji, BaselinesOf(EmojiTask).Names)],
                []);
            return
            [
                .. Trials.Stages,
                .. TrainingOf(unseenStyle),
                .. TrainingOf(unseenEmoji),
                .. BaselinesOf(StyleTask).Stages,
                .. BaselinesOf(EmojiTask).Stages,
                new EvaluateStage(Results, plan),
                new InspectStage(Results, Name, StyleTask, Trials.Choice, new LayerInspection(ShownPicture, Channels: 8)),
            ];
        }
    }

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        LearningCurvesOf(home, Finals(StyleTask, Trials.Choice)),
        new ConfusionMatrix(home, Name, Results.Predictions(Name)),
        new ClassScores(home, Name, Results.Metrics(Name)),
        new SelectionTrials(home, Name, Results.Selection(Name)),
        new FilterGrid(home, Name, $"{Results.Inspection(Name)}/filters.parquet"),
        new ActivationMaps(home, Name, $"{Results.Inspection(Name)}/image.parquet", $"{Results.Inspection(Name)}/activations.parquet"),
    ];

    private UnseenStyleTask StyleTask => new(Table("pictograms.parquet"));

    private UnseenEmojiTask EmojiTask => new(Table("pictograms.parquet"));

    // A fold holds out a training style, as the test holds out the third: chosen for what it is tested on.
    private CrossValidation Trials => new(
        Results,
        Name,
        [
            Candidate("narrow", [32, 64, 128], Colour),
            Candidate("true-colours", [64, 128, 256], colour: null),
            Candidate("wide", [64, 128, 256], Colour),
        ],
        CrossValidationFold.Of(StyleTask, Math.Min(UnseenStyleTask.Folds, Effort.Folds)));

    private BaselineSet BaselinesOf(PictogramTask task) => new(Results, Name, task,
    [
        new MajorityBaseline(),
        new LinearBaseline(new PixelVectors(Square: 2), 1e-3),
        new NearestNeighbourBaseline(new PixelVectors(Square: 2), 1, 3, 5),
        new GradientBoostingBaseline(new ColourVectors(Square: 8, Levels: 4), 4, 8),
    ]);

    // The hue turns a little only: the sign of a class may well be its colour.
    private static RandomColour Colour => new() { Hue = 0.15 };

    private Recipe Candidate(string name, IReadOnlyList<int> widths, RandomColour? colour) => Effort.Limit(new Recipe(
        name,
        new ConvolutionRecipe { Widths = widths },
        new TrainingOptions
        {
            Epochs = 20,
            BatchSize = 64,
            Optimizer = OptimizerKind.AdamW,
            LearningRate = 8e-3,
            WeightDecay = 0.05,
            LabelSmoothing = 0.1,
        },
        new PictureAugmentation(new RandomAffine(), colour)));
}
