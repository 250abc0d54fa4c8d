using System.Globalization;
using Telar.Engine.Stages;
using Telar.Learning.Factors;
using Telar.Learning.Stages;
using Telar.Learning.Training;
using Telar.Statistics;
using Telar.Studies.Hypotheses;
using Telar.Studies.Search;

namespace Telar.Studies.Factors;

/// <summary>
/// Factors one at a time around the chosen recipe. Every level is trained on the same folds from the same seeds, for
/// fewer epochs than a final training, and judged on validation rows: nothing here sees the test rows.
/// </summary>
/// <param name="Results">Where results lie.</param>
/// <param name="Experiment">The experiment.</param>
/// <param name="Chosen">The recipe that a search has chosen.</param>
/// <param name="Factors">In the order of the report.</param>
/// <param name="Repeats">The same for all.</param>
/// <param name="Epochs">Of each training, at most, unless the factor says otherwise.</param>
public sealed record ControlledComparisons(
    ResultsLayout Results,
    string Experiment,
    RecipeChoice Chosen,
    IReadOnlyList<Factor> Factors,
    IReadOnlyList<Repeat> Repeats,
    int Epochs)
{
    /// <summary>A recipe as it is trained on a fold; as in the search.</summary>
    public Func<Recipe, Fold, Recipe> InFold { get; init; } = (recipe, _) => recipe;

    /// <summary>Which validation rows depend on each other; null where none do.</summary>
    public RowClusters? Clusters { get; init; }

    /// <summary>What is expected of each factor, to be decided on the validation rows of all repeats.</summary>
    public IEnumerable<Hypothesis> Hypotheses => Factors.Select(factor => new Hypothesis(
        $"{Experiment}-{factor.Name}",
        Experiment,
        factor.Expectation.Claim,
        EvidenceOf(factor, factor.Expectation.Better),
        EvidenceOf(factor, factor.Expectation.Worse))
    {
        Threshold = factor.Expectation.Margin,
        Measure = Measure.MacroF1,
        Clusters = Clusters,
    });

    public IEnumerable<Stage> Stages =>
    [
        .. (from factor in Factors from level in factor.Levels from stage in StagesOf(factor, level) select stage).DistinctBy(stage => stage.Key),
        new CompareStage(Results, Experiment, [.. Factors.Select(Compared)]),
    ];

    private Evidence EvidenceOf(Factor factor, string level) => Evidence.OfUnits(
        level,
        UnitsOf(factor, factor.Levels.Single(known => known.Name == level))
            .Select(unit => $"{Results.Unit(Experiment, unit)}/{TrainStage.ValidationFile}"));

    private IEnumerable<Stage> StagesOf(Factor factor, Level level)
    {
        TrainStage Training(Repeat repeat) => new(Results, Unit(
            UnitOf(factor, level, repeat), level, ChoiceOf(factor, level), repeat));

        if (level.Rates.Count == 0)
            return Repeats.Select(Training);

        var tuning = Tuning(factor, level);
        return
        [
            .. level.Rates.Select(rate => new TrainStage(Results, Unit(
                TuningOf(factor, level, rate), level, AtRate(factor, level, rate), Repeats[0]))),
            new RankStage(Results, Experiment, NameOf(factor, level), tuning),
            // The first repeat at the better rate has been trained already.
            new AdoptStage(
                Results, Experiment, UnitOf(factor, level, Repeats[0]), [.. tuning.Units.Select(units => units[0])], tuning.Ranking),
            .. Repeats.Skip(1).Select(Training),
        ];
    }

    private TrainingUnit Unit(string name, Level level, RecipeChoice choice, Repeat repeat) => new(
        Experiment,
        name,
        level.Task(repeat.Fold.Task),
        choice.Changed(recipe => InFold(recipe, repeat.Fold)),
        repeat.Fold.Partition,
        repeat.Seed);

    private RecipeChoice ChoiceOf(Factor factor, Level level) => level.Rates.Count == 0
        ? Chosen.Changed(recipe => Shorten(factor, level.Change(recipe)))
        : RecipeChoice.Ranked([.. level.Rates.Select(rate => AtRate(factor, level, rate))], Tuning(factor, level).Ranking, place: 0);

    private RecipeChoice AtRate(Factor factor, Level level, double rate) => Chosen.Changed(recipe =>
    {
        var changed = Shorten(factor, level.Change(recipe));
        return changed with { Training = changed.Training with { LearningRate = rate } };
    });

    private Recipe Shorten(Factor factor, Recipe recipe) =>
        recipe with { Training = recipe.Training with { Epochs = Math.Min(factor.Epochs ?? Epochs, recipe.Training.Epochs) } };

    private Round Tuning(Factor factor, Level level) => new(
        [.. level.Rates.Select(rate => (IReadOnlyList<string>)[TuningOf(factor, level, rate)])],
        Results.Ranking(Experiment, NameOf(factor, level)));

    private ComparedFactor Compared(Factor factor) => new(
        factor.Name,
        factor.Title,
        [.. factor.Levels.Select(level => new ComparedLevel(level.Name, ChoiceOf(factor, level), UnitsOf(factor, level)))]);

    private IReadOnlyList<string> UnitsOf(Factor factor, Level level) =>
        [.. Repeats.Select(repeat => UnitOf(factor, level, repeat))];

    private static string UnitOf(Factor factor, Level level, Repeat repeat) =>
        $"{(level.IsAsChosen && factor.Epochs is null ? Level.AsChosen.Slug : NameOf(factor, level))}-{repeat.Name}";

    private static string TuningOf(Factor factor, Level level, double rate) =>
        $"{NameOf(factor, level)}-rate-{rate.ToString(CultureInfo.InvariantCulture)}";

    private static string NameOf(Factor factor, Level level) => $"{factor.Name}-{level.Slug}";
}
