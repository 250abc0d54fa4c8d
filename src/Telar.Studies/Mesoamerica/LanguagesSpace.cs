using Telar.Learning.Languages;
using Telar.Learning.Optimization;
using Telar.Learning.Recurrent;
using Telar.Learning.Training;
using Telar.Studies.Search;

namespace Telar.Studies.Mesoamerica;

/// <summary>The recipes that are searched for languages: one chosen by hand, then random ones.</summary>
public static class LanguagesSpace
{
    private const int Epochs = 12;

    /// <param name="count">How many.</param>
    /// <param name="start">The vectors that a method of word2vec has made of the training articles, by its name.</param>
    public static IReadOnlyList<Recipe> Candidates(int count, Func<string, string> start) =>
        [ByHand(start), .. Enumerable.Range(1, count - 1).Select(index => Draw($"random-{index:D2}", new SearchDraw(index), start))];

    private static Recipe ByHand(Func<string, string> start) => new(
        "by-hand",
        new RecurrentRecipe { Vectors = start("skipGram"), SubwordSize = 96 },
        new TrainingOptions
        {
            Epochs = Epochs,
            BatchSize = 128,
            LearningRate = 4e-3,
            LabelSmoothing = 0.1,
            Patience = Patience,
        },
        new RandomCrop(Share: 0.8));

    private static Recipe Draw(string name, SearchDraw draw, Func<string, string> start) => new(
        name,
        new RecurrentRecipe
        {
            Vectors = draw.Of(null, start("cbow"), start("skipGram")),
            SubwordSize = draw.Of(0, 64, 96, 128),
            Cell = draw.Of(RecurrentCell.Gru, RecurrentCell.Lstm),
            Layers = draw.Of(1, 2),
            Units = draw.Of(48, 64, 96),
            Bidirectional = draw.Of(true, true, false),
            Dropout = draw.Of(0.1, 0.3, 0.5),
            WordDropout = draw.Of(0, 0.15, 0.3),
        },
        new TrainingOptions
        {
            Epochs = Epochs,
            BatchSize = draw.Of(64, 128, 256),
            Optimizer = draw.Of(OptimizerKind.Adam, OptimizerKind.AdamW, OptimizerKind.RmsProp),
            LearningRate = draw.Logarithmic(1e-3, 1e-2),
            Schedule = draw.Of(ScheduleKind.OneCycle, ScheduleKind.Cosine),
            WeightDecay = draw.Of(0, 1e-4, 1e-2),
            LabelSmoothing = draw.Of(0, 0.1),
            Patience = Patience,
        },
        new RandomCrop(Share: draw.Of(0.5, 0.8)));

    // With a falling rate the last epochs are mostly the best, so patience is long.
    private const int Patience = 6;
}
