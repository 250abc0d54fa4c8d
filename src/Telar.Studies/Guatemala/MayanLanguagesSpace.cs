using Telar.Learning.Languages;
using Telar.Learning.Optimization;
using Telar.Learning.Recurrent;
using Telar.Learning.Training;
using Telar.Studies.Search;

namespace Telar.Studies.Guatemala;

/// <summary>The recipes that are searched for Mayan languages: one chosen by hand, then random ones.</summary>
public static class MayanLanguagesSpace
{
    private const int Epochs = 8;

    /// <param name="count">How many.</param>
    /// <param name="vectors">Word vectors of the training sentences.</param>
    public static IReadOnlyList<Recipe> Candidates(int count, string vectors) =>
        [ByHand(vectors), .. Enumerable.Range(1, count - 1).Select(index => Draw($"random-{index:D2}", new SearchDraw(index), vectors))];

    private static Recipe ByHand(string vectors) => new(
        "by-hand",
        new RecurrentRecipe { Vectors = vectors, SubwordSize = 64 },
        new TrainingOptions
        {
            Epochs = Epochs,
            BatchSize = 128,
            LearningRate = 4e-3,
            LabelSmoothing = 0.1,
        },
        new RandomCrop(Share: 0.3));

    private static Recipe Draw(string name, SearchDraw draw, string vectors) => new(
        name,
        new RecurrentRecipe
        {
            Vectors = draw.Of(null, vectors),
            SubwordSize = draw.Of(32, 48, 64),
            Units = draw.Of(48, 64, 96),
            Dropout = draw.Of(0.3, 0.5),
            WordDropout = draw.Of(0, 0.15, 0.3),
        },
        new TrainingOptions
        {
            Epochs = Epochs,
            BatchSize = draw.Of(128, 256),
            Optimizer = draw.Of(OptimizerKind.Adam, OptimizerKind.AdamW),
            LearningRate = draw.Logarithmic(2e-3, 1e-2),
            WeightDecay = draw.Of(0, 1e-4, 1e-2),
            LabelSmoothing = draw.Of(0, 0.1),
        },
        new RandomCrop(Share: draw.Of(0.2, 0.5)));
}
