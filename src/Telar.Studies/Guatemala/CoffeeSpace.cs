using Telar.Learning.Convolution;
using Telar.Learning.Leaves;
using Telar.Learning.Models;
using Telar.Learning.Optimization;
using Telar.Learning.Training;
using Telar.Studies.Search;

namespace Telar.Studies.Guatemala;

/// <summary>The recipes that are searched for coffee leaves: one chosen by hand, then random ones.</summary>
public static class CoffeeSpace
{
    private const int Epochs = 28;

    public static IReadOnlyList<Recipe> Candidates(int count) =>
        [ByHand, .. Enumerable.Range(1, count - 1).Select(index => Draw($"random-{index:D2}", new SearchDraw(index)))];

    /// <summary>What light and camera change; the hue hardly turns, as brown and yellow are symptoms.</summary>
    public static RandomColour Light => new() { Hue = 0.03, LeastSaturation = 0.8, MostSaturation = 1.2, Gain = 0.15 };

    private static Recipe ByHand => new(
        "by-hand",
        new ConvolutionRecipe { Stem = 24, Widths = [48, 96, 192] },
        new TrainingOptions
        {
            Epochs = Epochs,
            BatchSize = 32,
            Optimizer = OptimizerKind.AdamW,
            LearningRate = 4e-3,
            WeightDecay = 1e-2,
            LabelSmoothing = 0.05,
        },
        new PhotographAugmentation(new RandomAffine(), Light));

    private static Recipe Draw(string name, SearchDraw draw) => new(
        name,
        new ConvolutionRecipe
        {
            Stem = draw.Of(24, 32),
            FilterSize = draw.Of(3, 5),
            Widths = draw.Of<IReadOnlyList<int>>([48, 96, 192], [64, 128, 256], [32, 64, 128, 192]),
            Activation = draw.Of(Activation.Relu, Activation.LeakyRelu),
            Dropout = draw.Of(0.1, 0.2, 0.4),
        },
        new TrainingOptions
        {
            Epochs = Epochs,
            BatchSize = draw.Of(32, 64),
            Optimizer = draw.Of(OptimizerKind.AdamW, OptimizerKind.Nesterov),
            LearningRate = draw.Logarithmic(2e-3, 1e-2),
            WeightDecay = draw.Of(1e-3, 1e-2, 5e-2),
            LabelSmoothing = draw.Of(0.05, 0.1),
        },
        new PhotographAugmentation(
            new RandomAffine { Rotation = draw.Of(15, 30), Scale = draw.Of(0.1, 0.2) }, draw.Of(null, Light)));
}
