using Telar.Engine.Stages;
using Telar.Learning.Optimization;
using Telar.Learning.Stages;
using Telar.Learning.Training;
using Telar.Statistics;
using Telar.Studies.Factors;
using Telar.Studies.Search;
using Telar.Tests.Learning.Fixtures;

namespace Telar.Tests.Studies.Factors;

public sealed class ControlledComparisonsTests
{
    private static readonly ResultsLayout Results = new("results/clouds");
    private static readonly Recipe Chosen = new("chosen", new SmallModel(), SmallTraining.Options with { Epochs = 20 });

    private static readonly Factor Speed = new(
        "speed",
        "Speed",
        [
            new Level("unchanged", recipe => recipe),
            new Level("momentum 0.9", recipe => recipe with { Training = recipe.Training with { Optimizer = OptimizerKind.Momentum } })
            {
                Rates = [0.1, 0.5],
            },
        ],
        new Expectation("", "unchanged", "momentum 0.9", 0.01));

    private readonly ControlledComparisons comparisons = new(
        Results,
        "clouds",
        RecipeChoice.Fixed(Chosen),
        [Speed],
        Repeat.Of(Fold.Of(new CloudTask(0.8), 2), 4),
        Epochs: 6);

    [Fact]
    public void Every_level_is_trained_in_every_repeat_after_its_rate_is_found_in_the_first() => Assert.Equal(
        [
            "train/clouds/speed-unchanged-fold-0-seed-1",
            "train/clouds/speed-unchanged-fold-1-seed-2",
            "train/clouds/speed-unchanged-fold-0-seed-3",
            "train/clouds/speed-unchanged-fold-1-seed-4",
            "train/clouds/speed-momentum-0.9-rate-0.1",
            "train/clouds/speed-momentum-0.9-rate-0.5",
            "rank/clouds/speed-momentum-0.9",
            "adopt/clouds/speed-momentum-0.9-fold-0-seed-1",
            "train/clouds/speed-momentum-0.9-fold-1-seed-2",
            "train/clouds/speed-momentum-0.9-fold-0-seed-3",
            "train/clouds/speed-momentum-0.9-fold-1-seed-4",
            "compare/clouds",
        ],
        comparisons.Stages.Select(stage => stage.Key));

    [Fact]
    public void A_level_changes_its_value_alone()
    {
        var recipe = RecipeOf("train/clouds/speed-momentum-0.9-rate-0.5");
        Assert.Equal(
            Chosen.Training with { Epochs = 6, Optimizer = OptimizerKind.Momentum, LearningRate = 0.5 }, recipe.Training);
        Assert.Equal(Chosen.Training with { Epochs = 6 }, RecipeOf("train/clouds/speed-unchanged-fold-0-seed-1").Training);
    }

    [Fact]
    public void The_rate_that_was_found_decides_the_trainings()
    {
        var ranking = Results.Ranking("clouds", "speed-momentum-0.9");
        Assert.Contains(ranking, StageOf("train/clouds/speed-momentum-0.9-fold-1-seed-2").Inputs);
        Assert.DoesNotContain(ranking, StageOf("train/clouds/speed-unchanged-fold-0-seed-1").Inputs);
    }

    [Fact]
    public void What_is_expected_is_a_hypothesis_about_the_validation_rows_of_all_repeats()
    {
        var hypothesis = Assert.Single(comparisons.Hypotheses);
        Assert.Equal(("clouds-speed", Measure.MacroF1, 0.01), (hypothesis.Name, hypothesis.Measure, hypothesis.Threshold));
        Assert.Equal(("unchanged", "momentum 0.9"), (hypothesis.First.Name, hypothesis.Second.Name));
        Assert.Equal(
            [
                "results/clouds/training/clouds/speed-unchanged-fold-0-seed-1/validation.parquet",
                "results/clouds/training/clouds/speed-unchanged-fold-1-seed-2/validation.parquet",
                "results/clouds/training/clouds/speed-unchanged-fold-0-seed-3/validation.parquet",
                "results/clouds/training/clouds/speed-unchanged-fold-1-seed-4/validation.parquet",
            ],
            hypothesis.First.Runs.Select(run => run.Path));
    }

    [Fact]
    public void The_chosen_recipe_is_trained_once_for_all_factors_of_the_same_length()
    {
        var size = new Factor("size", "Size", [new Level("5", recipe => recipe), Level.AsChosen], new Expectation("", "5", "as chosen"));
        var keys = (comparisons with { Factors = [size, size with { Name = "depth" }, size with { Name = "long", Epochs = 9 }] })
            .Stages.Select(stage => stage.Key).Where(key => key.EndsWith("fold-0-seed-1", StringComparison.Ordinal));
        Assert.Equal(
            [
                "train/clouds/size-5-fold-0-seed-1",
                "train/clouds/as-chosen-fold-0-seed-1",
                "train/clouds/depth-5-fold-0-seed-1",
                "train/clouds/long-5-fold-0-seed-1",
                "train/clouds/long-as-chosen-fold-0-seed-1",
            ],
            keys);
    }

    [Fact]
    public void A_value_that_every_recipe_has_is_the_chosen_recipe_under_another_name()
    {
        var size = new Factor(
            "size", "Size", [new Level("5", recipe => recipe), new Level("9", recipe => recipe)], new Expectation("", "5", "9"));
        var both = comparisons with { Factors = [size.ChosenAnyway("9")] };
        var keys = both.Stages.Select(stage => stage.Key).Where(key => key.EndsWith("fold-0-seed-1", StringComparison.Ordinal));
        Assert.Equal(["train/clouds/size-5-fold-0-seed-1", "train/clouds/as-chosen-fold-0-seed-1"], keys);
        Assert.Equal("9", Assert.Single(both.Hypotheses).Second.Name);
    }

    [Fact]
    public void A_value_that_a_factor_lacks_cannot_be_chosen_anyway()
    {
        var size = new Factor(
            "size", "Size", [new Level("5", recipe => recipe), new Level("9", recipe => recipe)], new Expectation("", "5", "9"));
        var error = Assert.Throws<ArgumentException>(() => size.ChosenAnyway("7"));
        Assert.StartsWith("Size has no level '7' but 5, 9", error.Message, StringComparison.Ordinal);
    }

    private Stage StageOf(string key) => comparisons.Stages.Single(stage => stage.Key == key);

    private Recipe RecipeOf(string key)
    {
        var parameters = StageOf(key).Parameters;
        return (Recipe)parameters.GetType().GetProperty("Recipe")!.GetValue(parameters)!;
    }
}
