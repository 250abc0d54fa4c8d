using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.CrossValidation;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Studies.Search;

namespace Telar.Studies.Experiments;

/// <summary>
/// An experiment on few rows, all of which are tested: a fold is held out, a recipe is chosen and trained on the
/// others alone, and so on for every fold (nested cross-validation). The model that is kept is of the first fold.
/// </summary>
public abstract class CrossValidatedExperiment(StudyPaths paths) : ClassificationExperiment(paths)
{
    public sealed override IReadOnlyList<string> Selections => [.. HeldOut.All.Select(SelectionOf)];

    public override IEnumerable<Stage> Learning =>
    [
        .. HeldOut.All.SelectMany(heldOut => SearchWithout(heldOut).Stages),
        .. Comparisons.Stages,
        .. TrainingOf(Folds.SelectMany(units => units)),
        .. BaselinesOf(FirstTask).Stages,
        .. FurtherTests.SelectMany(narrow => BaselinesOf(narrow(FirstTask)).Stages),
        new EvaluateStage(
            Results,
            new EvaluationPlan(
                Name,
                Title,
                ProtocolOf(task => task),
                [.. FurtherTests.Select(narrow => ProtocolOf(narrow) with { KeepsProbabilities = true })])
            {
                Views = Views,
            }),
        DiagnosisOf(First),
        .. FurtherTests.Select(narrow => DiagnosisOf(Narrowed(First, narrow))),
        .. DeploymentOf(First),
    ];

    protected sealed override string RowsOfCard =>
        "{2}, each of which is tested once, by networks that have not seen it; the model kept here had {0} of them to train on and {1} to validate, so that it has seen rows which others were tested on";

    protected sealed override string ScoredTrainings =>
        $"Every row is tested once: for each of {HeldOut.All.Count} folds a search chose a recipe on the others ({string.Join(", ", Selections.Select(File))}), and its trainings, one a seed, tell the fold's rows. The model kept here is one of those of the first fold, so that the scores are of its kind and not of it alone."
        + string.Concat(Tests.Skip(1).Select(test => $" Behind the table of {test.Title} are the same trainings."));

    /// <summary>What is learned while a fold is held out.</summary>
    protected abstract ClassificationTask TaskWithout(HeldOut heldOut);

    /// <summary>The task with other test rows and another protocol, to be tested with the same trainings.</summary>
    protected virtual IReadOnlyList<Func<ClassificationTask, ClassificationTask>> FurtherTests => [];

    /// <summary>How the trained networks look at a row when they are tested; null as in training.</summary>
    protected virtual IViews? Views => null;

    /// <summary>The recipes that are searched, the same for every fold.</summary>
    protected abstract IReadOnlyList<Recipe> Candidates { get; }

    /// <summary>The rounds of each search.</summary>
    protected abstract IReadOnlyList<Rung> Rungs { get; }

    /// <summary>What the network is held against.</summary>
    protected abstract IReadOnlyList<Baseline> Baselines { get; }

    /// <summary>The task of the first fold.</summary>
    protected ClassificationTask FirstTask => TaskWithout(HeldOut.All[0]);

    /// <summary>The recipe that is chosen while the first fold is held out.</summary>
    protected RecipeChoice FirstChoice => SearchWithout(HeldOut.All[0]).Choice;

    /// <summary>The final trainings of the first fold, one a seed.</summary>
    protected IReadOnlyList<TrainingUnit> First => FinalsWithout(HeldOut.All[0]);

    /// <summary>Folds within the rows of the first search.</summary>
    protected IReadOnlyList<Fold> InnerFolds => InnerFoldsOf(HeldOut.All[0]);

    private IReadOnlyList<IReadOnlyList<TrainingUnit>> Folds => [.. HeldOut.All.Select(FinalsWithout)];

    private ProtocolPlan ProtocolOf(Func<ClassificationTask, ClassificationTask> narrow) => new(
        [.. Folds.Select(units => Narrowed(units, narrow))],
        BaselinesOf(FirstTask).Names);

    private static IReadOnlyList<TrainingUnit> Narrowed(
        IReadOnlyList<TrainingUnit> units, Func<ClassificationTask, ClassificationTask> narrow) =>
        [.. units.Select(unit => unit with { Task = narrow(unit.Task) })];

    private BaselineSet BaselinesOf(ClassificationTask task) =>
        new(Results, Name, task, [.. Baselines.Select(baseline => new CrossValidatedBaseline(baseline))]);

    private HyperparameterSearch SearchWithout(HeldOut heldOut) =>
        new(Results, Name, SelectionOf(heldOut), Candidates, InnerFoldsOf(heldOut), Rungs);

    private IReadOnlyList<Fold> InnerFoldsOf(HeldOut heldOut) => Fold.Of(TaskWithout(heldOut), HeldOut.InnerFolds);

    private IReadOnlyList<TrainingUnit> FinalsWithout(HeldOut heldOut) =>
    [
        .. Enumerable.Range(1, Effort.Of(smoke: 1, standard: 3, full: 5)).Select(seed => new TrainingUnit(
            Name, InFold(heldOut, $"seed-{seed}"), TaskWithout(heldOut), SearchWithout(heldOut).Choice, Partition.Split, seed)),
    ];

    private string SelectionOf(HeldOut heldOut) => heldOut.Fold == 0 ? Name : $"{Name}-fold-{heldOut.Fold + 1}";

    // The first fold goes unnamed: its search and trainings are what an experiment with one test set has.
    private static string InFold(HeldOut heldOut, string name) => heldOut.Fold == 0 ? name : $"fold-{heldOut.Fold + 1}-{name}";
}
