using Telar.Data.Datasets;
using Telar.Data.Datasets.Languages;
using Telar.Engine.Stages;
using Telar.Learning.Embeddings;
using Telar.Learning.Languages;
using Telar.Learning.Recurrent;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Reporting.Figures;
using Telar.Reporting.Results;
using Telar.Studies.Experiments;

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// The language of a window of text by a recurrent network over word vectors trained here, by CBOW and
/// by skip-gram. Windows of 5 to 12 words, and, as the second protocol, of 2 to 4.
/// </summary>
public sealed class LanguagesExperiment(ResultsLayout results, Effort effort) : Experiment(results, effort)
{
    private const int Seed = 1;

    public override string Name => "languages";

    public override string Title => "Languages";

    public override string Model => "RNN";

    public override Dataset Dataset { get; } = new LanguagesDataset();

    public override IReadOnlyList<ReportedTest> Tests => [new("main", "5 to 12 words"), new("short", "2 to 4 words")];

    public override IEnumerable<Stage> Learning
    {
        get
        {
            var longWindows = Finals(Long, Trials.Choice);
            var shortWindows = Finals(Short, Trials.Choice, "short-");
            var variants = Starts.Select(start => KeyValuePair.Create(
                start, Finals(Long, RecipeChoice.Fixed(Candidate(start, Partition.Split)), $"{start}-"))).ToList();
            var plan = new EvaluationPlan(
                Name,
                Title,
                new ProtocolPlan(longWindows, BaselinesOf(Long).Names),
                [new ProtocolPlan(shortWindows, BaselinesOf(Short).Names)],
                variants);
            return
            [
                .. Embeddings,
                .. Trials.Stages,
                .. TrainingOf([.. longWindows, .. shortWindows, .. variants.SelectMany(variant => variant.Value)]),
                .. BaselinesOf(Long).Stages,
                .. BaselinesOf(Short).Stages,
                new EvaluateStage(Results, plan),
            ];
        }
    }

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        LearningCurvesOf(home, Finals(Long, Trials.Choice)),
        new ConfusionMatrix(home, Name, Results.Predictions(Name), "short"),
        new SelectionTrials(home, Name, Results.Selection(Name)),
    ];

    private static IReadOnlyList<string> Starts => ["random", .. Methods.Select(method => method.Kind)];

    private static IReadOnlyList<ContextMethod> Methods => [new ContinuousBagOfWords(), new SkipGram()];

    private LanguageTask Long => new(Table("windows.parquet"), "long");

    private LanguageTask Short => new(Table("windows.parquet"), "short");

    /// <summary>Vectors for the final trainings and, apart, for each fold: a fold's must not have read its validation articles.</summary>
    private IEnumerable<EmbeddingStage> Embeddings =>
        from partition in Trials.Folds.Select(fold => fold.Partition).Prepend(Partition.Split)
        from method in Methods
        select new EmbeddingStage(
            Results, Name, EmbeddingName(method.Kind, partition), new TrainingArticles(Table("articles.parquet"), partition), Embedding(method), Seed);

    private CrossValidation Trials => new(
        Results, Name, [.. Starts.Select(start => Candidate(start, Partition.Split))], CrossValidationFold.Of(Long, Effort.Folds))
    {
        InFold = (candidate, fold) => Candidate(candidate.Name, fold.Partition),
    };

    private BaselineSet BaselinesOf(LanguageTask task) => new(Results, Name, task, [new NaiveBayesBaseline(0.01, 0.03, 0.1, 0.3, 1)]);

    private EmbeddingRecipe Embedding(ContextMethod method) => new(method) { Epochs = Effort.EpochLimit ?? 30 };

    private static string EmbeddingName(string method, Partition partition) =>
        partition.Fold is { } fold ? $"{method}-fold-{fold}" : method;

    private Recipe Candidate(string start, Partition partition) => Effort.Limit(new Recipe(
        start,
        new RecurrentRecipe
        {
            Vectors = start == "random" ? null : EmbeddingStage.Vectors(Results, Name, EmbeddingName(start, partition)),
        },
        new TrainingOptions { Epochs = 8, BatchSize = 64, LearningRate = 2e-3 }));
}
