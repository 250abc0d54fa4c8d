using Telar.Learning.Models;
using Telar.Learning.Optimization;
using Telar.Learning.Perceptron;
using Telar.Learning.Training;
using Telar.Studies.Search;

namespace Telar.Studies.Mesoamerica;

/// <summary>The recipes that are searched for places: one chosen by hand, then random ones.</summary>
public static class PlacesSpace
{
    private const int Epochs = 30;

    // Borders are coarse in one place and fine in another.
    private const double Spread = 3;

    public static IReadOnlyList<Recipe> Candidates(int count) =>
        [ByHand, .. Enumerable.Range(1, count - 1).Select(index => Draw($"random-{index:D2}", new SearchDraw(index)))];

    private static Recipe ByHand => new(
        "by-hand",
        new PerceptronRecipe
        {
            Widths = [256, 256],
            Frequencies = 96,
            FrequencyScale = 1.5,
            FrequencySpread = Spread,
            Activation = Activation.LeakyRelu,
        },
        new TrainingOptions
        {
            Epochs = Epochs,
            BatchSize = 256,
            Optimizer = OptimizerKind.AdamW,
            LearningRate = 1e-2,
            WeightDecay = 1e-2,
            Patience = Patience,
        });

    private static Recipe Draw(string name, SearchDraw draw) => new(
        name,
        new PerceptronRecipe
        {
            Widths = [.. Enumerable.Repeat(draw.Of(128, 256, 384), draw.Of(1, 2, 3))],
            Frequencies = draw.Of(0, 48, 96, 144),
            FrequencyScale = draw.Logarithmic(0.6, 6),
            FrequencySpread = Spread,
            EmbeddingSize = draw.Of(2, 4, 8),
            Activation = draw.Of(Activation.Relu, Activation.LeakyRelu, Activation.Tanh),
            Initialization = draw.Of(Initialization.He, Initialization.Xavier),
            BatchNormalization = draw.Of(true, true, false),
            Dropout = draw.Of(0, 0.1, 0.2),
        },
        new TrainingOptions
        {
            Epochs = Epochs,
            BatchSize = draw.Of(128, 256, 512),
            Optimizer = draw.Of(OptimizerKind.AdamW, OptimizerKind.Adam, OptimizerKind.RmsProp),
            LearningRate = draw.Logarithmic(1e-3, 3e-2),
            Schedule = draw.Of(ScheduleKind.OneCycle, ScheduleKind.Cosine),
            WeightDecay = draw.Of(0, 1e-3, 1e-2),
            LabelSmoothing = draw.Of(0, 0.05),
            Patience = Patience,
        });

    // While the rate is high the score hardly rises; it does when the rate falls. A shorter patience ends some trainings there.
    private const int Patience = Epochs / 2;
}
