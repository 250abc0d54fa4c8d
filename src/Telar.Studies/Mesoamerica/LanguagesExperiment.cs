using Telar.Data.Datasets;
using Telar.Data.Datasets.Languages;
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

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// The language of a window of text by a recurrent network over word vectors trained here, by CBOW and
/// by skip-gram. Windows of 5 to 12 words, and, as the second protocol, of 2 to 4.
/// </summary>
public sealed class LanguagesExperiment(StudyPaths paths) : ClassificationExperiment(paths)
{
    private const int EmbeddingSeed = 1;
    private const string ShortSelection = "languages-short";

    public override string Name => "languages";

    public override string Title => "Languages";

    public override string Model => "RNN";

    public override Dataset Dataset { get; } = new LanguagesDataset();

    public override IReadOnlyList<ReportedTest> Tests => [new("main", "5 to 12 words"), new("short", "2 to 4 words")];

    public override IReadOnlyList<string> Selections => [Name, ShortSelection];

    public override IEnumerable<Stage> Learning
    {
        get
        {
            var longWindows = Finals(Long, Search.Choice);
            var shortWindows = Finals(Short, ShortSearch.Choice, "short-");
            var plan = new EvaluationPlan(
                Name,
                Title,
                new ProtocolPlan(longWindows, BaselinesOf(Long).Names),
                [new ProtocolPlan(shortWindows, BaselinesOf(Short).Names) { KeepsProbabilities = true }]);
            return
            [
                .. Embeddings,
                .. Search.Stages,
                .. ShortSearch.Stages,
                .. Comparisons.Stages,
                .. TrainingOf([.. longWindows, .. shortWindows]),
                .. BaselinesOf(Long).Stages,
                .. BaselinesOf(Short).Stages,
                new EvaluateStage(Results, plan),
                DiagnosisOf(longWindows),
                DiagnosisOf(shortWindows),
                .. DeploymentOf(longWindows),
                new WordMapStage(
                    Results,
                    Name,
                    Table("articles.parquet"),
                    [.. Methods.Select(method => KeyValuePair.Create(method.Kind, VectorsOf(method.Kind, Partition.Split)))],
                    atLeast: 5),
            ];
        }
    }

    protected override IEnumerable<Hypothesis> Claims => LanguagesHypotheses.Of(
        Results, SeedsOf(Finals(Long, Search.Choice)), SeedsOf(Finals(Short, ShortSearch.Choice, "short-")));

    protected override ModelCardText ModelCard => ModelCards.Languages;

    protected override IModelReader Reader => new ModelReader<RecurrentRecipe>(new TextInput());

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        .. base.Figures(home),
        LearningCurvesOf(home, Finals(Long, Search.Choice)),
        LearningCurvesOf(home, Finals(Short, ShortSearch.Choice, "short-")),
        new ConfusionMatrix(home, Name, Results.Predictions(Name), "short"),
        new WordMap(home, Name, $"{Results.Inspection(Name)}/words.parquet"),
        .. DiagnosticFigures(home),
    ];

    public override IEnumerable<TableStage> Tables(TableHome home) =>
    [
        .. base.Tables(home),
        new SearchTable(home, Name, ShortSelection, Results.Selection(ShortSelection)),
        .. Tests.Select(test => new ErrorTextTable(
            home, Name, Results.Diagnostics(Name, test.Protocol), Long.Table, test.Protocol)),
        new NeighbourTable(
            home,
            Name,
            $"{Results.Inspection(Name)}/words.parquet",
            $"{Results.Inspection(Name)}/neighbours.parquet",
            [("quc", "K'iche'"), ("kek", "Q'eqchi'"), ("spa", home.Language["Spanish"])]),
    ];

    // On short windows, which leave room to tell levels apart.
    protected override ControlledComparisons Comparisons => new(
        Results,
        Name,
        Search.Choice,
        Compared(LanguagesFactors.All(method => VectorsOf(method, Partition.Split))),
        Repeat.Of(Fold.Of(Short, Effort.Repeats), Effort.Repeats),
        Epochs: 5)
    {
        InFold = StartInFold,
        Clusters = new ArticleClusters(),
    };

    private static IReadOnlyList<ContextMethod> Methods => [new ContinuousBagOfWords(), new SkipGram()];

    private LanguageTask Long => new(Table("windows.parquet"), "long");

    private LanguageTask Short => new(Table("windows.parquet"), "short");

    /// <summary>Vectors for the final trainings and, apart, for each fold: a fold's must not have read its validation articles.</summary>
    private IEnumerable<EmbeddingStage> Embeddings =>
        from partition in Folds.Select(fold => fold.Partition).Prepend(Partition.Split)
        from method in Methods
        select new EmbeddingStage(
            Results,
            Name,
            EmbeddingName(method.Kind, partition),
            new TrainingArticles(Table("articles.parquet"), partition),
            Embedding(method),
            EmbeddingSeed);

    private IReadOnlyList<Fold> Folds => Fold.Of(Long, Effort.Of(smoke: 1, standard: 5, full: 5));

    private IReadOnlyList<Recipe> Candidates =>
    [
        .. LanguagesSpace.Candidates(Effort.Of(smoke: 2, standard: 16, full: 64), method => VectorsOf(method, Partition.Split))
            .Select(Effort.Limit),
    ];

    private HyperparameterSearch Search => new(
        Results,
        Name,
        Name,
        Candidates,
        Folds,
        Effort.Of<IReadOnlyList<Rung>>(
            smoke: [new(2, 1, 1), new(1, 1, 1)],
            standard: [new(16, 3, 1), new(5, 6, 1), new(2, null, 5)],
            full: [new(64, 3, 1), new(16, 6, 2), new(6, null, 5)]))
    {
        InFold = StartInFold,
    };

    // The best of the first rung are compared anew on short windows.
    private HyperparameterSearch ShortSearch => new(
        Results,
        Name,
        ShortSelection,
        Candidates,
        Fold.Of(Short, Folds.Count),
        Effort.Of<IReadOnlyList<Rung>>(smoke: [new(1, 1, 1)], standard: [new(2, null, 5)], full: [new(6, null, 5)]))
    {
        InFold = StartInFold,
        Start = Search.FirstRanking,
    };

    private BaselineSet BaselinesOf(LanguageTask task) =>
        new(Results, Name, task,
        [
            new MajorityBaseline(),
            new LinearBaseline(new SubwordVectors(Most: 1000), 1e-4, 1e-5),
            new NearestNeighbourBaseline(new SubwordVectors(Most: 1000), 1, 3, 5, 11),
            Boosting(new SubwordVectors(Most: 300), Effort.Of<IReadOnlyList<int>>(smoke: [8], standard: [4, 8], full: [4, 8])),
            new NaiveBayesBaseline(0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1),
        ]);

    // CBOW makes one prediction where skip-gram makes up to ten, and needs more, smaller steps.
    private EmbeddingRecipe Embedding(ContextMethod method) => method is SkipGram
        ? new(method) { Epochs = Effort.EpochLimit ?? 10 }
        : new(method) { Epochs = Effort.EpochLimit ?? 20, BatchSize = 256 };

    /// <summary>The recipe, starting from vectors of the fold's training articles.</summary>
    private Recipe StartInFold(Recipe recipe, Fold fold)
    {
        var model = (RecurrentRecipe)recipe.Model;
        var method = Methods.FirstOrDefault(method => VectorsOf(method.Kind, Partition.Split) == model.Vectors);
        return method is null ? recipe : recipe with { Model = model with { Vectors = VectorsOf(method.Kind, fold.Partition) } };
    }

    private string VectorsOf(string method, Partition partition) =>
        EmbeddingStage.Vectors(Results, Name, EmbeddingName(method, partition));

    private static string EmbeddingName(string method, Partition partition) =>
        partition.Fold is { } fold ? $"{method}-fold-{fold}" : method;
}
