using Telar.Data.Datasets;
using Telar.Data.Datasets.MayanSentences;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Deployment;
using Telar.Learning.Embeddings;
using Telar.Learning.Languages;
using Telar.Learning.Recurrent;
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

namespace Telar.Studies.Guatemala;

/// <summary>The language of an everyday sentence, among thirteen Mayan languages, by a recurrent network over word vectors trained here.</summary>
public sealed class MayanLanguagesExperiment(StudyPaths paths) : ClassificationExperiment(paths)
{
    private const string Method = "skipGram";
    private const int EmbeddingSeed = 1;

    public override string Name => "mayan-languages";

    public override string Title => "Mayan languages";

    public override string Model => "RNN";

    public override Dataset Dataset { get; } = new MayanSentencesDataset();

    public override IReadOnlyList<ReportedTest> Tests => [new("main", "unseen sentences")];

    public override IEnumerable<Stage> Learning =>
    [
        .. Embeddings,
        .. Search.Stages,
        .. Comparisons.Stages,
        .. TrainingOf(Trainings),
        .. Baselines.Stages,
        new EvaluateStage(Results, new EvaluationPlan(Name, Title, new ProtocolPlan(Trainings, Baselines.Names), [])),
        DiagnosisOf(Trainings),
        .. DeploymentOf(Trainings),
        new WordMapStage(
            Results, Name, Sentences, [KeyValuePair.Create(Method, VectorsOf(Partition.Split))], atLeast: 20),
    ];

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        .. base.Figures(home),
        LearningCurvesOf(home, Trainings),
        new ConfusionMatrix(home, Name, Results.Predictions(Name)),
        new ClassScores(home, Name, Results.Metrics(Name)),
        new WordMap(home, Name, $"{Results.Inspection(Name)}/words.parquet"),
        new LanguageFamily(home, Name, Results.Predictions(Name), Table("languages.parquet")),
        .. DiagnosticFigures(home),
    ];

    public override IEnumerable<TableStage> Tables(TableHome home) =>
    [
        .. base.Tables(home),
        new ErrorTextTable(home, Name, Results.Diagnostics(Name), Sentences),
        new NeighbourTable(
            home,
            Name,
            $"{Results.Inspection(Name)}/words.parquet",
            $"{Results.Inspection(Name)}/neighbours.parquet",
            [("quc", "K'iche'"), ("kek", "Q'eqchi'"), ("mam", "Mam")]),
    ];

    protected override IEnumerable<Hypothesis> Claims => MayanLanguagesHypotheses.Of(Results, SeedsOf(Trainings));

    protected override ModelCardText ModelCard => ModelCards.MayanLanguages;

    protected override IModelReader Reader => new ModelReader<RecurrentRecipe>(new TextInput());

    protected override ControlledComparisons Comparisons => new(
        Results,
        Name,
        Search.Choice,
        Compared(MayanLanguagesFactors.All(VectorsOf(Partition.Split))),
        Repeat.Of(Folds, Effort.Repeats),
        Epochs: 3)
    {
        InFold = StartInFold,
    };

    /// <summary>Without words and runs of letters that are too rare to tell much: their vectors would be most of the weights.</summary>
    private LanguageTask Task => new(Sentences, "long")
    {
        WordAtLeast = 2,
        Cut = new Subwords(Shortest: 1, Longest: 4, AtLeast: 5),
    };

    private string Sentences => Table("sentences.parquet");

    private IReadOnlyList<TrainingUnit> Trainings =>
        [.. Finals(Task, Search.Choice).Take(Effort.Of(smoke: 1, standard: 3, full: 5))];

    private IReadOnlyList<Fold> Folds => Fold.Of(Task, Effort.Of(smoke: 1, standard: 2, full: 5));

    /// <summary>Vectors for the final trainings and, apart, for each fold: a fold's must not have read its validation sentences.</summary>
    private IEnumerable<EmbeddingStage> Embeddings => Folds.Select(fold => fold.Partition).Prepend(Partition.Split).Select(
        partition => new EmbeddingStage(
            Results,
            Name,
            EmbeddingName(partition),
            new TrainingArticles(Sentences, partition),
            new EmbeddingRecipe(new SkipGram()) { Epochs = Effort.EpochLimit ?? 8 },
            EmbeddingSeed));

    private HyperparameterSearch Search => new(
        Results,
        Name,
        Name,
        [.. MayanLanguagesSpace.Candidates(Effort.Of(smoke: 2, standard: 5, full: 32), VectorsOf(Partition.Split)).Select(Effort.Limit)],
        Folds,
        Effort.Of<IReadOnlyList<Rung>>(
            smoke: [new(2, 1, 1), new(1, 1, 1)],
            standard: [new(5, 2, 1), new(2, 4, 2)],
            full: [new(32, 2, 1), new(8, 4, 2), new(3, null, 5)]))
    {
        InFold = StartInFold,
    };

    private BaselineSet Baselines => new(Results, Name, Task,
    [
        new MajorityBaseline(),
        new LinearBaseline(new SubwordVectors(Most: 4000), 1e-6, 1e-5),
        new NaiveBayesBaseline(0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1),
    ]);

    /// <summary>The recipe, starting from vectors of the fold's training sentences.</summary>
    private Recipe StartInFold(Recipe recipe, Fold fold)
    {
        var model = (RecurrentRecipe)recipe.Model;
        return model.Vectors is null ? recipe : recipe with { Model = model with { Vectors = VectorsOf(fold.Partition) } };
    }

    private string VectorsOf(Partition partition) => EmbeddingStage.Vectors(Results, Name, EmbeddingName(partition));

    private static string EmbeddingName(Partition partition) => partition.Fold is { } fold ? $"{Method}-fold-{fold}" : Method;
}
