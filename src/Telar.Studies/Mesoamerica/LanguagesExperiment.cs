using Telar.Data.Datasets;
using Telar.Data.Datasets.Languages;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
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
    private const int EmbeddingSeed = 1;

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
                start, Finals(Long, RecipeChoice.Fixed(Words(start, Partition.Split)), $"{start}-"))).ToList();
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
                new WordMapStage(
                    Results,
                    Name,
                    Table("articles.parquet"),
                    [.. Methods.Select(method => KeyValuePair.Create(method.Kind, VectorsOf(method.Kind, Partition.Split)))],
                    atLeast: 5),
            ];
        }
    }

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        LearningCurvesOf(home, Finals(Long, Trials.Choice)),
        new ConfusionMatrix(home, Name, Results.Predictions(Name), "short"),
        new SelectionTrials(home, Name, Results.Selection(Name)),
        new WordMap(home, Name, $"{Results.Inspection(Name)}/words.parquet"),
    ];

    private const string Random = "random";

    private const string WithSubwords = "subwords";

    /// <summary>What the words' vectors may start from.</summary>
    private static IReadOnlyList<string> Starts => [Random, .. Methods.Select(method => method.Kind)];

    private static IReadOnlyList<ContextMethod> Methods => [new ContinuousBagOfWords(), new SkipGram()];

    private LanguageTask Long => new(Table("windows.parquet"), "long");

    private LanguageTask Short => new(Table("windows.parquet"), "short");

    /// <summary>Vectors for the final trainings and, apart, for each fold: a fold's must not have read its validation articles.</summary>
    private IEnumerable<EmbeddingStage> Embeddings =>
        from partition in Trials.Folds.Select(fold => fold.Partition).Prepend(Partition.Split)
        from method in Methods
        select new EmbeddingStage(
            Results,
            Name,
            EmbeddingName(method.Kind, partition),
            new TrainingArticles(Table("articles.parquet"), partition),
            Embedding(method),
            EmbeddingSeed);

    private CrossValidation Trials => new(
        Results,
        Name,
        [.. Starts.Append(WithSubwords).Select(name => Candidate(name, Partition.Split))],
        CrossValidationFold.Of(Long, Effort.Folds))
    {
        InFold = (candidate, fold) => Candidate(candidate.Name, fold.Partition),
    };

    private BaselineSet BaselinesOf(LanguageTask task) =>
        new(Results, Name, task,
        [
            new MajorityBaseline(),
            new LinearBaseline(new SubwordVectors(Most: 1000), 1e-4, 1e-5),
            new NearestNeighbourBaseline(new SubwordVectors(Most: 1000), 1, 3, 5, 11),
            new GradientBoostingBaseline(new SubwordVectors(Most: 300), 4, 8),
            new NaiveBayesBaseline(0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1),
        ]);

    // CBOW makes one prediction where skip-gram makes up to ten, and needs more, smaller steps.
    private EmbeddingRecipe Embedding(ContextMethod method) => method is SkipGram
        ? new(method) { Epochs = Effort.EpochLimit ?? 10 }
        : new(method) { Epochs = Effort.EpochLimit ?? 20, BatchSize = 256 };

    private string VectorsOf(string method, Partition partition) =>
        EmbeddingStage.Vectors(Results, Name, EmbeddingName(method, partition));

    private static string EmbeddingName(string method, Partition partition) =>
        partition.Fold is { } fold ? $"{method}-fold-{fold}" : method;

    private Recipe Candidate(string name, Partition partition) =>
        name == WithSubwords ? Network(name, new SkipGram().Kind, partition, subwordSize: 96) : Words(name, partition);

    private Recipe Words(string start, Partition partition) => Network(start, start, partition, subwordSize: 0);

    private Recipe Network(string name, string start, Partition partition, int subwordSize) => Effort.Limit(new Recipe(
        name,
        new RecurrentRecipe
        {
            Vectors = start == Random ? null : VectorsOf(start, partition),
            SubwordSize = subwordSize,
        },
        new TrainingOptions { Epochs = 12, BatchSize = 128, LearningRate = 4e-3, LabelSmoothing = 0.1 },
        new RandomCrop(Share: 0.8)));
}
