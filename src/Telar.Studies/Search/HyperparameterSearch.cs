using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Learning.Training;

namespace Telar.Studies.Search;

/// <summary>
/// Random search (Bergstra and Bengio 2012) by successive halving: every candidate is trained for a little while,
/// the better ones longer and on more folds. The last rung is a cross-validation, and its winner is chosen.
/// </summary>
/// <param name="Results">Where results lie.</param>
/// <param name="Experiment">The experiment.</param>
/// <param name="Name">Of the selection; the experiment's own has its name.</param>
/// <param name="Candidates">From simple to elaborate; the first of equals is the better.</param>
/// <param name="Folds">For the rung with the most.</param>
/// <param name="Rungs">From first to last.</param>
public sealed record HyperparameterSearch(
    ResultsLayout Results,
    string Experiment,
    string Name,
    IReadOnlyList<Recipe> Candidates,
    IReadOnlyList<Fold> Folds,
    IReadOnlyList<Rung> Rungs)
{
    /// <summary>A candidate as it is trained on a fold: whatever it starts from must not have seen the fold's validation rows.</summary>
    public Func<Recipe, Fold, Recipe> InFold { get; init; } = (candidate, _) => candidate;

    /// <summary>A ranking of the same candidates that the first rung takes its own from; null where it takes all.</summary>
    public string? Start { get; init; }

    // Trials differ in recipe and fold only; chance is the same for all.
    private const int Seed = 0;

    /// <summary>What final trainings follow.</summary>
    public RecipeChoice Choice => InPlace(RankingOf(Rungs.Count - 1), 0, candidate => candidate);

    /// <summary>The ranking after the first rung, of all candidates.</summary>
    public string FirstRanking => RankingOf(0);

    public IEnumerable<Stage> Stages =>
    [
        .. Rungs.Index().SelectMany(rung => Trainings(rung.Index)),
        .. Rungs.Index().Select(rung => new RankStage(Results, Experiment, NameOf(rung.Index), RoundOf(rung.Index))),
        new SelectStage(Results, Experiment, Name, Candidates, [.. Rungs.Index().Select(rung => RoundOf(rung.Index))]),
    ];

    private IEnumerable<TrainStage> Trainings(int rung) =>
        from place in Enumerable.Range(0, Rungs[rung].Candidates)
        from fold in FoldsOf(rung)
        select new TrainStage(Results, new TrainingUnit(
            Experiment, UnitOf(rung, place, fold), fold.Task, ContenderOf(rung, place, fold), fold.Partition, Seed));

    private RecipeChoice ContenderOf(int rung, int place, Fold fold)
    {
        Recipe Change(Recipe candidate) => Shorten(InFold(candidate, fold), Rungs[rung].Epochs);

        return PreviousOf(rung) is { } ranking
            ? InPlace(ranking, place, Change)
            : RecipeChoice.Fixed(Change(Candidates[place]));
    }

    private RecipeChoice InPlace(string ranking, int place, Func<Recipe, Recipe> change) =>
        RecipeChoice.Ranked([.. Candidates.Select(candidate => RecipeChoice.Fixed(change(candidate)))], ranking, place);

    private Round RoundOf(int rung) => new(
        [.. Enumerable.Range(0, Rungs[rung].Candidates).Select(
            place => (IReadOnlyList<string>)[.. FoldsOf(rung).Select(fold => UnitOf(rung, place, fold))])],
        RankingOf(rung),
        PreviousOf(rung));

    private IEnumerable<Fold> FoldsOf(int rung) => Folds.Take(Rungs[rung].Folds);

    private string? PreviousOf(int rung) => rung == 0 ? Start : RankingOf(rung - 1);

    private string RankingOf(int rung) => Results.Ranking(Experiment, NameOf(rung));

    private string UnitOf(int rung, int place, Fold fold) =>
        $"{NameOf(rung)}-{(PreviousOf(rung) is null ? Candidates[place].Name : $"place-{place + 1}")}-{fold.Name}";

    // The experiment's name would repeat what the path says already.
    private string NameOf(int rung) => Name == Experiment ? $"rung-{rung + 1}" : $"{Name}-rung-{rung + 1}";

    private static Recipe Shorten(Recipe recipe, int? epochs) => epochs is { } limit
        ? recipe with { Training = recipe.Training with { Epochs = Math.Min(limit, recipe.Training.Epochs) } }
        : recipe;
}
