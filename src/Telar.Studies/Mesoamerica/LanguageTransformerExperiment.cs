using Telar.Data.Datasets;
using Telar.Data.Datasets.Languages;
using Telar.Engine.Stages;
using Telar.Learning.Attention;
using Telar.Learning.Languages;
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
/// The language of windows of two to four words by a transformer over their letters, against a recurrent network that
/// reads the same and has as many weights.
/// </summary>
public sealed class LanguageTransformerExperiment(StudyPaths paths) : Experiment(paths)
{
    private const string MainPart = "languages";
    private const string Short = "short";
    private const string Rival = "recurrent";
    private const string RivalSelection = "language-transformer-recurrent";

    // Two Mayan languages and the one that is not of Mesoamerica.
    private static readonly string[] LookedAt = ["quc", "kek", "spa"];

    // More would make the letters of the figure too small.
    private const int MostPlaces = 13;

    public override string Name => "language-transformer";

    public override string Title => "Language by a transformer";

    public override string Model => "transformer";

    public override Dataset Dataset { get; } = new LanguagesDataset();

    public override IReadOnlyList<string> Selections => [Name, RivalSelection];

    public override IEnumerable<Stage> Learning =>
    [
        .. Search.Stages,
        .. RivalSearch.Stages,
        .. Comparisons.Stages,
        .. Finals.Concat(RivalFinals).Select(unit => new TrainStage(Results, unit)),
        new EvaluateStage(
            Results, new EvaluationPlan(Name, Title, new ProtocolPlan(Finals, []), [new ProtocolPlan(RivalFinals, [])])),
        new AttentionStage(Results, Name, Task, Finals, LookedAt, MostPlaces),
    ];

    public override IReadOnlyList<Hypothesis> Hypotheses =>
    [
        .. LanguageTransformerHypotheses.Of(Results, Name, Rival, [.. Finals.Select(unit => unit.Seed)]),
        .. Comparisons.Hypotheses,
    ];

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        new AttentionMaps(home, Name, $"{Results.Inspection(Name)}/attention.parquet"),
        .. Comparisons.Factors.Select(factor => new FactorComparison(home, Name, Results.Comparison(Name), factor.Name)),
    ];

    public override IEnumerable<TableStage> Tables(TableHome home) =>
    [
        new SystemTable(
            home,
            Name,
            [
                new ComparedSystem("transformer", "letters with runs", Results.Metrics(Name)) { Training = TrainingOf(Name, Finals[0].Name) },
                new ComparedSystem("RNN of its size", "letters with runs", Results.Metrics(Name))
                {
                    Protocol = Rival,
                    Training = TrainingOf(Name, RivalFinals[0].Name),
                },
                new ComparedSystem("RNN of the main part", "words with runs", Results.Metrics(MainPart))
                {
                    Protocol = Short,
                    Training = TrainingOf(MainPart, $"{Short}-seed-1"),
                },
                new ComparedSystem("naive Bayes", "runs", Results.Metrics(MainPart)) { Protocol = Short, Baseline = "naiveBayes" },
            ]),
        new HeadTable(home, Name, $"{Results.Inspection(Name)}/heads.json"),
        .. Comparisons.Factors.Select(factor => new FactorTable(home, Name, Results.Comparison(Name), factor.Name)),
    ];

    public override IReadOnlyList<StatedRecipe> Recipes =>
    [
        new StatedRecipe("transformer") { Selection = Results.Selection(Name) },
        new StatedRecipe("RNN of its size") { Selection = Results.Selection(RivalSelection) },
    ];

    private LetterTask Task => new(Table("windows.parquet"), Short, LanguageTransformerSpace.LongestRun, ClassificationTask.MainProtocol);

    private LetterTask RivalTask => Task with { System = Rival };

    private HyperparameterSearch Search => SearchOf(Name, Task, LanguageTransformerSpace.Transformers(Candidates));

    private HyperparameterSearch RivalSearch => SearchOf(RivalSelection, RivalTask, LanguageTransformerSpace.Rivals(Candidates));

    private int Candidates => Effort.Of(smoke: 1, standard: 5, full: 20);

    private ControlledComparisons Comparisons => new(
        Results,
        Name,
        Search.Choice,
        LanguageTransformerFactors.All,
        Repeat.Of(Fold.Of(Task, Effort.Repeats), Effort.Repeats),
        Epochs: 5)
    {
        Clusters = new ArticleClusters(),
    };

    private IReadOnlyList<TrainingUnit> Finals => FinalsOf("", Task, Search.Choice);

    private IReadOnlyList<TrainingUnit> RivalFinals => FinalsOf($"{Rival}-", RivalTask, RivalSearch.Choice);

    private HyperparameterSearch SearchOf(string selection, LetterTask task, IReadOnlyList<Recipe> candidates)
    {
        var folds = Fold.Of(task, Effort.Of(smoke: 1, standard: 1, full: 3));
        return new HyperparameterSearch(
            Results,
            Name,
            selection,
            [.. candidates.Select(Effort.Limit)],
            folds,
            [new Rung(candidates.Count, Epochs: 4, folds.Count)]);
    }

    private IReadOnlyList<TrainingUnit> FinalsOf(string prefix, LetterTask task, RecipeChoice choice) =>
    [
        .. Enumerable.Range(1, Effort.Seeds).Select(
            seed => new TrainingUnit(Name, $"{prefix}seed-{seed}", task, choice, Partition.Split, seed)),
    ];

    private string TrainingOf(string experiment, string unit) => $"{Results.Unit(experiment, unit)}/training.json";
}
