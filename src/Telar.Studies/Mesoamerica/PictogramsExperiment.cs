using Telar.Data.Datasets;
using Telar.Data.Datasets.Pictograms;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Convolution;
using Telar.Learning.Deployment;
using Telar.Learning.Pictograms;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Reporting.Figures;
using Telar.Reporting.Results;
using Telar.Reporting.Tables;
using Telar.Studies.Experiments;
using Telar.Studies.Factors;
using Telar.Studies.Hypotheses;
using Telar.Studies.Search;

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// The visual class of a pictogram by a CNN. Tested on a drawing style that no training picture has,
/// and, as the second protocol, on emoji that no training picture shows in any style.
/// </summary>
public sealed class PictogramsExperiment(StudyPaths paths) : ClassificationExperiment(paths)
{
    // The quetzal's cousin: a parrot in the unseen style.
    private const string ShownPicture = "1F99C/twemoji";

    // A monkey's face, an animal that pilot runs took for a face.
    private const string MisnamedPicture = "1F435/twemoji";

    // Pictures of several classes: the first four were called right in pilot runs, the others wrong.
    private static readonly string[] LookedAt =
    [
        ShownPicture, "1F98C/twemoji", "1F34E/twemoji", "1F69A/twemoji",
        MisnamedPicture, "1F9AA/twemoji", "1F3EF/twemoji", "1F45E/twemoji",
    ];

    private static readonly SlightMoves Views = new();

    private const string EmojiSelection = "pictograms-emoji";

    private const int Epochs = 18;

    private const int ManyEpochs = 24;

    public override string Name => "pictograms";

    public override string Title => "Pictograms";

    public override string Model => "CNN";

    public override Dataset Dataset { get; } = new PictogramsDataset();

    public override IReadOnlyList<ReportedTest> Tests => [new("main", "unseen style"), new("emoji", "unseen emoji")];

    public override IReadOnlyList<string> Selections => [Name, EmojiSelection];

    public override IEnumerable<Stage> Learning
    {
        get
        {
            var unseenStyle = Finals(StyleTask, Search.Choice);
            var unseenEmoji = Finals(EmojiTask, EmojiSearch.Choice, "emoji-");
            var plan = new EvaluationPlan(
                Name,
                Title,
                new ProtocolPlan(unseenStyle, BaselinesOf(StyleTask).Names),
                [new ProtocolPlan(unseenEmoji, BaselinesOf(EmojiTask).Names) { KeepsProbabilities = true }])
            {
                Views = Views,
            };
            return
            [
                .. Search.Stages,
                .. EmojiSearch.Stages,
                .. Comparisons.Stages,
                .. TrainingOf(unseenStyle),
                .. TrainingOf(unseenEmoji),
                .. BaselinesOf(StyleTask).Stages,
                .. BaselinesOf(EmojiTask).Stages,
                new EvaluateStage(Results, plan),
                DiagnosisOf(unseenStyle),
                DiagnosisOf(unseenEmoji),
                .. DeploymentOf(unseenStyle),
                new InspectStage(
                    Results,
                    Name,
                    StyleTask,
                    Search.Choice,
                    new LayerInspection(Channels: 4, ShownPicture, MisnamedPicture),
                    new GradCamInspection(LookedAt)),
            ];
        }
    }

    protected override IEnumerable<Hypothesis> Claims =>
    [
        .. PictogramsHypotheses.Of(Results, StyleTask.Protocol, "an unseen style", SeedsOf(Finals(StyleTask, Search.Choice))),
        .. PictogramsHypotheses.Of(Results, EmojiTask.Protocol, "unseen emoji", SeedsOf(Finals(EmojiTask, EmojiSearch.Choice, "emoji-"))),
    ];

    protected override ModelCardText ModelCard => ModelCards.Pictograms;

    protected override IModelReader Reader => new ModelReader<ConvolutionRecipe>(new PictureInput(), Views);

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        .. base.Figures(home),
        LearningCurvesOf(home, Finals(StyleTask, Search.Choice)),
        LearningCurvesOf(home, Finals(EmojiTask, EmojiSearch.Choice, "emoji-")),
        new ConfusionMatrix(home, Name, Results.Predictions(Name)),
        new ConfusionMatrix(home, Name, Results.Predictions(Name), EmojiTask.Protocol),
        new ClassScores(home, Name, Results.Metrics(Name)),
        new FilterGrid(home, Name, $"{Results.Inspection(Name)}/filters.parquet"),
        new ActivationMaps(home, Name, $"{Results.Inspection(Name)}/image.parquet", $"{Results.Inspection(Name)}/activations.parquet"),
        .. DiagnosticFigures(home),
        .. Tests.Select(test => new ErrorPictures(
            home, Name, Results.Diagnostics(Name, test.Protocol), StyleTask.Table, test.Protocol)),
        new GradCamMaps(home, Name, $"{Results.Inspection(Name)}/gradcam.parquet", StyleTask.Table),
    ];

    public override IEnumerable<TableStage> Tables(TableHome home) =>
        [.. base.Tables(home), new SearchTable(home, Name, EmojiSelection, Results.Selection(EmojiSelection))];

    // Fluent and Noto are held out in turn: EmojiOne trains both times, unless a factor leaves it out.
    protected override ControlledComparisons Comparisons => new(
        Results, Name, Search.Choice, Compared(PictogramsFactors.All), Repeat.Of([.. Styles.SkipLast(1)], Effort.Repeats), Epochs: 3)
    {
        Clusters = new EmojiClusters(),
    };

    private UnseenStyleTask StyleTask => new(Table("pictograms.parquet"));

    private UnseenEmojiTask EmojiTask => new(Table("pictograms.parquet"));

    // A fold holds out a training style, as the test holds out another: chosen for what it is tested on. By alphabet
    // EmojiOne would be the first and decide the first rung alone; it is unlike the others and comes last.
    private IReadOnlyList<Fold> Styles
    {
        get
        {
            var byName = Fold.Of(StyleTask, UnseenStyleTask.Folds);
            return [.. byName.Skip(1), byName[0]];
        }
    }

    private IReadOnlyList<Recipe> Candidates =>
    [
        .. Effort.Of<IReadOnlyList<Recipe>>(
            smoke: PictogramsSpace.Candidates(2, Epochs),
            standard: PictogramsSpace.Candidates(10, Epochs),
            full: [.. PictogramsSpace.Candidates(31, ManyEpochs), PictogramsSpace.Larger(ManyEpochs)]).Select(Effort.Limit),
    ];

    private HyperparameterSearch Search => new(
        Results,
        Name,
        Name,
        Candidates,
        Styles,
        Effort.Of<IReadOnlyList<Rung>>(
            smoke: [new(2, 1, 1), new(1, 1, 1)],
            standard: [new(10, 4, 1), new(2, 5, 3)],
            full: [new(32, 4, 1), new(8, 8, 3), new(3, null, 3)]));

    // From its first rung on folds that hold out emoji: the search above trains on emoji that are tested here. The full
    // profile still begins with the leaders of that one; its results say so.
    private HyperparameterSearch EmojiSearch => new(
        Results,
        Name,
        EmojiSelection,
        Candidates,
        Fold.Of(EmojiTask, count: 5),
        Effort.Of<IReadOnlyList<Rung>>(
            smoke: [new(2, 1, 1)],
            // More rows than in a fold of styles, so that two epochs are about as many steps as four there.
            standard: [new(10, 2, 1), new(2, 3, 5)],
            full: [new(3, 8, 5)]))
    {
        Start = Effort.Profile == Profile.Full ? Search.FirstRanking : null,
    };

    private BaselineSet BaselinesOf(PictogramTask task) => new(Results, Name, task,
    [
        new MajorityBaseline(),
        new LinearBaseline(new PixelVectors(Square: 2), Effort.Of<IReadOnlyList<double>>(smoke: [1e-3], standard: [1e-2, 1e-3], full: [1e-2, 1e-3])),
        new NearestNeighbourBaseline(new PixelVectors(Square: 2), 1, 3, 5),
        Boosting(new ColourVectors(Square: 8, Levels: 4), 4, 8),
    ]);
}
