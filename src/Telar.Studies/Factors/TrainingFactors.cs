using Telar.Learning.Optimization;
using Telar.Learning.Training;

namespace Telar.Studies.Factors;

/// <summary>Factors that every kind of network has.</summary>
public static class TrainingFactors
{
    /// <summary>
    /// The rules of descent, each at the better of two learning rates and without weight decay, which means another
    /// thing to each of them.
    /// </summary>
    /// <param name="plain">Rates for steps in the size of the gradient.</param>
    /// <param name="scaled">Rates for steps whose size the rule sets itself.</param>
    public static Factor Optimizers(IReadOnlyList<double> plain, IReadOnlyList<double> scaled) => new(
        "optimizer",
        "Optimizer",
        [
            Optimizer("gradient descent", OptimizerKind.GradientDescent, plain),
            Optimizer("momentum", OptimizerKind.Momentum, plain),
            Optimizer("Nesterov", OptimizerKind.Nesterov, plain),
            Optimizer("Adagrad", OptimizerKind.Adagrad, scaled),
            Optimizer("RMSProp", OptimizerKind.RmsProp, scaled),
            Optimizer("Adam", OptimizerKind.Adam, scaled),
        ],
        new Expectation(
            "In few epochs Adam brings macro-F1 further than plain gradient descent.", "Adam", "gradient descent"));

    public static Factor BatchSizes(params IReadOnlyList<int> sizes) => new(
        "batch-size",
        "Mini-batch size",
        [
            .. sizes.Select(size => new Level(
                $"{size}", recipe => recipe with { Training = recipe.Training with { BatchSize = size } })),
            Level.AsChosen,
        ],
        new Expectation(
            $"For the same epochs and rate, batches of {sizes[0]} end with a higher macro-F1 than batches of {sizes[^1]}, as they take more steps.",
            $"{sizes[0]}",
            $"{sizes[^1]}"));

    private static Level Optimizer(string name, OptimizerKind kind, IReadOnlyList<double> rates) =>
        new(name, recipe => recipe with { Training = recipe.Training with { Optimizer = kind, WeightDecay = 0 } }) { Rates = rates };
}
