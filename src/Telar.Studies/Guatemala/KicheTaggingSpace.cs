using Telar.Learning.Optimization;
using Telar.Learning.Tagging;
using Telar.Learning.Training;
using Telar.Studies.Search;

namespace Telar.Studies.Guatemala;

/// <summary>The recipes that are searched for parts of speech: one chosen by hand, then random ones.</summary>
public static class KicheTaggingSpace
{
    private const int Epochs = 16;

    /// <param name="count">How many.</param>
    /// <param name="vectors">Word vectors of text without parts of speech.</param>
    public static IReadOnlyList<Recipe> Candidates(int count, string vectors) =>
        [ByHand(vectors), .. Enumerable.Range(1, count - 1).Select(index => Draw($"random-{index:D2}", new SearchDraw(index), vectors))];

    private static Recipe ByHand(string vectors) => new(
        "by-hand",
        new TaggingRecipe { Vectors = vectors, Dropout = 0.2, WordDropout = 0.3 },
        new TrainingOptions { Epochs = Epochs, BatchSize = 128, LearningRate = 8e-3, LabelSmoothing = 0.05 });

    private static Recipe Draw(string name, SearchDraw draw, string vectors) => new(
        name,
        new TaggingRecipe
        {
            Vectors = vectors,
            CharacterSize = draw.Of(24, 32),
            CharacterUnits = draw.Of(24, 32, 48),
            Units = draw.Of(48, 64, 96),
            Dropout = draw.Of(0.2, 0.3),
            WordDropout = draw.Of(0.2, 0.3, 0.4),
        },
        new TrainingOptions
        {
            Epochs = Epochs,
            BatchSize = draw.Of(128, 256),
            Optimizer = draw.Of(OptimizerKind.Adam, OptimizerKind.AdamW),
            LearningRate = draw.Logarithmic(4e-3, 9e-3),
            WeightDecay = draw.Of(0, 1e-3, 1e-2),
            LabelSmoothing = draw.Of(0, 0.05),
        });
}
