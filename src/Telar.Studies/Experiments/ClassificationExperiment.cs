using Telar.Data.Datasets;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Deployment;
using Telar.Learning.Diagnostics;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Reporting.Figures;
using Telar.Reporting.Localization;
using Telar.Reporting.Results;
using Telar.Reporting.Tables;
using Telar.Studies.Factors;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Experiments;

/// <summary>
/// One of the parts of a study: a network for a classification task, chosen by a search, compared with baselines and with
/// itself changed in one factor at a time, and deployed.
/// </summary>
public abstract class ClassificationExperiment(StudyPaths paths) : Experiment(paths)
{
    /// <summary>Its test sets, the main one first.</summary>
    public abstract IReadOnlyList<ReportedTest> Tests { get; }

    /// <summary>The experiment as figures and tables in a language name it.</summary>
    public ReportedExperiment ReportedIn(Language language) => new(
        Name,
        language[Title],
        Model,
        Results.Metrics(Name),
        [.. Tests.Select(test => test with { Title = language[test.Title] })]);

    /// <summary>Title and diagnostics of each test set.</summary>
    public IEnumerable<(string Title, string Path)> DiagnosticsIn(Language language) => Tests.Select(test => (
        Tests.Count == 1 ? language[Title] : $"{language[Title]}, {language[test.Title]}",
        Results.Diagnostics(Name, test.Protocol)));

    public override IReadOnlyList<string> Selections => [Name];

    /// <summary>What is varied around the chosen recipe.</summary>
    protected abstract ControlledComparisons Comparisons { get; }

    /// <summary>What is claimed of the network beside its baselines.</summary>
    protected abstract IEnumerable<Hypothesis> Claims { get; }

    public sealed override IReadOnlyList<Hypothesis> Hypotheses => [.. Claims, .. Comparisons.Hypotheses];

    /// <summary>What its model card says.</summary>
    protected abstract ModelCardText ModelCard { get; }

    /// <summary>Classifies new rows with its model.</summary>
    protected abstract IModelReader Reader { get; }

    public DeployableModel Deployable => new(ModelFolder.Of(Results, Name), Reader);

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        new SearchRounds(home, Name, Results.Selection(Name)),
        .. Comparisons.Factors.Select(factor => new FactorComparison(home, Name, Results.Comparison(Name), factor.Name)),
    ];

    public override IEnumerable<TableStage> Tables(TableHome home) =>
    [
        new SearchTable(home, Name, Name, Results.Selection(Name)),
        new ClassTable(home, Name, Results.Metrics(Name)),
        .. Comparisons.Factors.Select(factor => new FactorTable(home, Name, Results.Comparison(Name), factor.Name)),
        .. Tests.Select(test => new ConfusionTable(home, Name, Results.Diagnostics(Name, test.Protocol), test.Protocol)),
    ];

    /// <summary>One final training a seed.</summary>
    /// <param name="task">What is learned.</param>
    /// <param name="choice">The recipe.</param>
    /// <param name="prefix">Of the units' names; empty for the main protocol.</param>
    protected IReadOnlyList<TrainingUnit> Finals(ClassificationTask task, RecipeChoice choice, string prefix = "") =>
        [.. Enumerable.Range(1, Effort.Seeds).Select(seed =>
            new TrainingUnit(Name, $"{prefix}seed-{seed}", task, choice, Partition.Split, seed))];

    protected static IReadOnlyList<int> SeedsOf(IEnumerable<TrainingUnit> units) => [.. units.Select(unit => unit.Seed)];

    protected IEnumerable<TrainStage> TrainingOf(IEnumerable<TrainingUnit> units) =>
        units.Select(unit => new TrainStage(Results, unit));

    /// <summary>Gradient boosting, the dearest baseline, with as many trees as the profile has time for.</summary>
    protected GradientBoostingBaseline Boosting(IVectorization vectorization, params IReadOnlyList<int> leaves) =>
        new(vectorization, leaves) { Trees = Effort.Of(smoke: 5, standard: 100, full: 100) };

    /// <summary>The factors that the profile compares: the smoke profile has time for the last one.</summary>
    protected IReadOnlyList<Factor> Compared(IReadOnlyList<Factor> factors) =>
        Effort.Profile == Profile.Smoke ? [factors[^1]] : factors;

    /// <summary>Keeps the best of the main protocol's trainings, with its card.</summary>
    protected IEnumerable<Stage> DeploymentOf(IReadOnlyList<TrainingUnit> main) =>
    [
        new DeployStage(Results, Name, main),
        new ModelCardStage(Results, Name, new ModelCard(
            ModelCard,
            [.. Datasets.Select(dataset => dataset.Card)],
            [.. Tests.Select(test => KeyValuePair.Create(test.Protocol, test.Title))],
            RowsOfCard,
            ScoredTrainings,
            Paths.Options)),
    ];

    /// <summary>Words of the model card with places for the numbers of rows that train, validate and test.</summary>
    protected virtual string RowsOfCard => "{0} to train on, {1} to validate, {2} to test";

    /// <summary>Which trainings are behind the scores of the model card, and which of them is kept.</summary>
    protected virtual string ScoredTrainings =>
        $"The recipe is the one that a search chose on validation rows ({File(Name)}), and the model kept here is one of its trainings."
        + string.Concat(Tests.Skip(1).Zip(Selections.Skip(1), (test, selection) =>
            $" Behind the table of {test.Title} are trainings for that test alone, with a recipe that a search of its own chose ({File(selection)})."));

    protected static string File(string selection) => $"`selection/{selection}.json`";

    /// <summary>The learning curves of a protocol's units.</summary>
    protected LearningCurves LearningCurvesOf(FigureHome home, IReadOnlyList<TrainingUnit> units) =>
        new(home, Name, [.. units.Select(unit => $"{Results.Unit(Name, unit.Name)}/history.csv")], units[0].Task.Protocol);

    /// <param name="units">Of one protocol.</param>
    protected DiagnoseStage DiagnosisOf(IReadOnlyList<TrainingUnit> units) =>
        new(Results, Name, units[0].Task.Protocol, [.. units.Select(unit => unit.Name)]);

    /// <summary>Calibration and curves of every test set.</summary>
    protected IEnumerable<FigureStage> DiagnosticFigures(FigureHome home) => Tests.SelectMany(IEnumerable<FigureStage> (test) =>
    [
        new Reliability(home, Name, Results.Diagnostics(Name, test.Protocol), test.Protocol),
        new PrecisionRecall(home, Name, Results.Diagnostics(Name, test.Protocol), test.Protocol),
    ]);
}
