using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Studies.Experiments;

/// <summary>The trials of an experiment: every candidate recipe on every fold, and the choice between them.</summary>
/// <param name="Results">Where results lie.</param>
/// <param name="Experiment">The experiment.</param>
/// <param name="Candidates">From simple to elaborate; the first of equals is chosen.</param>
/// <param name="Folds">The name of each fold, with its task and partition.</param>
public sealed record CrossValidation(
    ResultsLayout Results,
    string Experiment,
    IReadOnlyList<Recipe> Candidates,
    IReadOnlyList<CrossValidationFold> Folds)
{
    /// <summary>A candidate as it is trained on a fold: whatever it starts from must not have seen the fold's validation rows.</summary>
    public Func<Recipe, CrossValidationFold, Recipe> InFold { get; init; } = (candidate, _) => candidate;

    // Trials differ in recipe and fold only; chance is the same for all.
    private const int Seed = 0;

    /// <summary>What final trainings follow.</summary>
    public RecipeChoice Choice => RecipeChoice.Selected(Candidates, Results.Selection(Experiment));

    public IEnumerable<Stage> Stages =>
    [
        .. Candidates.SelectMany(candidate => Folds.Select(fold => new TrainStage(Results, UnitOf(candidate, fold)))),
        new SelectStage(
            Results,
            Experiment,
            Candidates,
            [.. Candidates.Select(candidate => (IReadOnlyList<string>)[.. Folds.Select(fold => NameOf(candidate, fold))])]),
    ];

    private TrainingUnit UnitOf(Recipe candidate, CrossValidationFold fold) => new(
        Experiment, NameOf(candidate, fold), fold.Task, RecipeChoice.Fixed(InFold(candidate, fold)), fold.Partition, Seed);

    private static string NameOf(Recipe candidate, CrossValidationFold fold) => $"trial-{candidate.Name}-{fold.Name}";
}
