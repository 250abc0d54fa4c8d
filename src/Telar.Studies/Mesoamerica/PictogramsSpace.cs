using Telar.Learning.Convolution;
using Telar.Learning.Models;
using Telar.Learning.Optimization;
using Telar.Learning.Training;
using Telar.Studies.Search;

namespace Telar.Studies.Mesoamerica;

/// <summary>The recipes that are searched for pictograms: one chosen by hand, then random ones.</summary>
public static class PictogramsSpace
{
    /// <param name="count">How many.</param>
    /// <param name="epochs">Of each training; with few, changes of colour only slow the network down.</param>
    public static IReadOnlyList<Recipe> Candidates(int count, int epochs) =>
        [ByHand(epochs), .. Enumerable.Range(1, count - 1).Select(index => Draw($"random-{index:D2}", new SearchDraw(index), epochs))];

    /// <summary>The recipe by hand with more channels where maps are large, for which a wide search has the time.</summary>
    public static Recipe Larger(int epochs) => ByHand(epochs) with
    {
        Name = "by-hand-larger",
        Model = new ConvolutionRecipe { Stem = 32, Widths = [64, 96, 192] },
    };

    /// <summary>The hue turns a little only: the sign of a class may well be its colour.</summary>
    public static RandomColour Colour => new() { Hue = 0.15 };

    // Few channels where maps are large: the main job is to end in time on slow processors, too.
    private static Recipe ByHand(int epochs) => new(
        "by-hand",
        new ConvolutionRecipe { Stem = 24, Widths = [32, 96, 192] },
        new TrainingOptions
        {
            Epochs = epochs,
            BatchSize = 64,
            Optimizer = OptimizerKind.AdamW,
            LearningRate = 8e-3,
            WeightDecay = 0.05,
            LabelSmoothing = 0.1,
            Patience = PatienceOf(epochs),
        },
        new PictureAugmentation(new RandomAffine(), Colour));

    private static Recipe Draw(string name, SearchDraw draw, int epochs) => new(
        name,
        new ConvolutionRecipe
        {
            Stem = draw.Of(24, 32),
            FilterSize = draw.Of(3, 5),
            Widths = draw.Of<IReadOnlyList<int>>([64, 128], [48, 96, 192], [64, 96, 192], [64, 128, 256], [32, 64, 128, 256]),
            Activation = draw.Of(Activation.Relu, Activation.LeakyRelu),
            Dropout = draw.Of(0.1, 0.2, 0.4),
        },
        new TrainingOptions
        {
            Epochs = epochs,
            BatchSize = draw.Of(32, 64, 128),
            Optimizer = draw.Of(OptimizerKind.AdamW, OptimizerKind.Nesterov),
            LearningRate = draw.Logarithmic(2e-3, 2e-2),
            Schedule = draw.Of(ScheduleKind.OneCycle, ScheduleKind.Cosine),
            WeightDecay = draw.Of(1e-3, 1e-2, 5e-2),
            LabelSmoothing = draw.Of(0, 0.1),
            Patience = PatienceOf(epochs),
        },
        new PictureAugmentation(
            new RandomAffine { Rotation = draw.Of(10, 20), Scale = draw.Of(0.15, 0.25) },
            new RandomColour { Hue = draw.Of(0.08, 0.15, 0.25) }));

    // With a falling rate the last epochs are mostly the best, so patience is long.
    private static int PatienceOf(int epochs) => epochs / 2;
}
