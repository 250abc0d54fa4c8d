using Telar.Data.Datasets;
using Telar.Data.Datasets.KicheTreebank;
using Telar.Data.Datasets.MayanSentences;
using Telar.Data.Datasets.NewTestament;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.CrossValidation;
using Telar.Learning.Deployment;
using Telar.Learning.Embeddings;
using Telar.Learning.Stages;
using Telar.Learning.Tagging;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Reporting.Figures;
using Telar.Reporting.Results;
using Telar.Reporting.Tables;
using Telar.Studies.Experiments;
using Telar.Studies.Factors;
using Telar.Studies.Hypotheses;
using Telar.Studies.Search;

namespace Telar.Studies.Guatemala;

/// <summary>
/// The part of speech of a word in K'iche' by a recurrent network over the sentence, its word vectors from text that
/// has none, and over the word's letters. Tested on unseen sentences, and, as the second protocol, on their new words.
/// </summary>
public sealed class KicheTaggingExperiment(StudyPaths paths) : CrossValidatedExperiment(paths)
{
    private const string Method = "skipGram";
    private const int EmbeddingSeed = 1;

    // Man, woman, house, land, water, day, sky, two, John, father: frequent in the New Testament, and most explained by MayanV.
    private static readonly string[] LookedAt = ["achi", "ixoq", "ja", "ulew", "ja'", "q'ij", "kaj", "keb'", "xwan", "utat"];

    private static readonly NewTestamentDataset NewTestament = new();
    private static readonly MayanSentencesDataset Mayan = new();

    public override string Name => "kiche-tagging";

    public override string Title => "K'iche' parts of speech";

    public override string Model => "RNN";

    public override Dataset Dataset { get; } = new KicheTreebankDataset();

    public override IReadOnlyList<Dataset> Datasets => [Dataset, NewTestament, Mayan];

    public override IReadOnlyList<ReportedTest> Tests => [new("main", "unseen sentences"), new("unknown", "new words")];

    public override IEnumerable<Stage> Learning =>
    [
        // With near neighbours alone vectors tell how a word is used rather than what about (Levy and Goldberg 2014).
        new EmbeddingStage(
            Results, Name, Method, Unlabelled, new EmbeddingRecipe(new SkipGram()) { Window = 2, Epochs = Effort.EpochLimit ?? 15 }, EmbeddingSeed),
        .. base.Learning,
        new GlossedNeighboursStage(Results, Name, Vectors, Mayan.Processed("sentences.parquet"), LookedAt),
    ];

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        .. base.Figures(home),
        LearningCurvesOf(home, First),
        new ConfusionMatrix(home, Name, Results.Predictions(Name)),
        new ClassScores(home, Name, Results.Metrics(Name)),
        .. DiagnosticFigures(home),
    ];

    public override IEnumerable<TableStage> Tables(TableHome home) =>
        [.. base.Tables(home), new GlossedNeighbourTable(home, Name, $"{Results.Inspection(Name)}/neighbours.parquet")];

    protected override ClassificationTask TaskWithout(HeldOut heldOut) => new TaggingTask(Table("words.parquet"), Unlabelled, heldOut);

    protected override IReadOnlyList<Func<ClassificationTask, ClassificationTask>> FurtherTests =>
        [task => (TaggingTask)task with { OnlyUnknown = true }];

    protected override IReadOnlyList<Recipe> Candidates =>
        [.. KicheTaggingSpace.Candidates(Effort.Of(smoke: 2, standard: 3, full: 16), Vectors).Select(Effort.Limit)];

    protected override IReadOnlyList<Rung> Rungs => Effort.Of<IReadOnlyList<Rung>>(
        smoke: [new(2, 1, 1)], standard: [new(3, 6, 1)], full: [new(16, 6, 1), new(4, null, 4)]);

    protected override IReadOnlyList<Baseline> Baselines =>
        [new MajorityBaseline(), new MostFrequentTagBaseline(), new LinearBaseline(new AffixVectors(Most: 3000), 1e-5, 1e-4)];

    protected override ControlledComparisons Comparisons => new(
        Results, Name, FirstChoice, Compared(KicheTaggingFactors.All), Repeat.Of(InnerFolds, Effort.Repeats), Epochs: 4)
    {
        Clusters = new SentenceClusters(),
    };

    protected override IEnumerable<Hypothesis> Claims => KicheTaggingHypotheses.Of(Results, SeedsOf(First));

    protected override ModelCardText ModelCard => ModelCards.KicheTagging;

    protected override IModelReader Reader => new ModelReader<TaggingRecipe>(new SentenceInput());

    private UnlabelledKiche Unlabelled => new(
        NewTestament.Processed("verses.parquet"), Mayan.Processed("sentences.parquet"), Table("sentences.parquet"));

    private string Vectors => EmbeddingStage.Vectors(Results, Name, Method);
}
