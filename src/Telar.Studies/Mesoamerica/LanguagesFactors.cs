using Telar.Learning.Recurrent;
using Telar.Studies.Factors;

namespace Telar.Studies.Mesoamerica;

/// <summary>What is varied around the chosen recurrent network, and what was expected of it.</summary>
public static class LanguagesFactors
{
    /// <param name="start">The vectors that a method of word2vec has made of the training articles, by its name.</param>
    public static IReadOnlyList<Factor> All(Func<string, string> start) =>
    [
        TrainingFactors.Optimizers(plain: [0.1, 0.5], scaled: [2e-3, 8e-3]),
        ModelFactors.Initializations<RecurrentRecipe>(
            (model, value) => model with { Initialization = value },
            new Expectation("Xavier's initialisation does better than a plain normal one of small deviation.", "Xavier", "normal"))
            .ChosenAnyway("Xavier"),
        ModelFactors.Dropouts<RecurrentRecipe>(
            (model, value) => model with { Dropout = value },
            new Expectation("Dropout of a third does no worse than none, within half a point.", "0.3", "0", -0.005),
            0,
            0.3,
            0.6),
        TrainingFactors.BatchSizes(32, 128, 512),
        new Factor(
            "embedding",
            "Word vectors",
            [
                Recurrent("random", model => model with { Vectors = null }),
                Recurrent("CBOW", model => model with { Vectors = start("cbow") }),
                Recurrent("skip-gram", model => model with { Vectors = start("skipGram") }),
            ],
            new Expectation(
                "Vectors from skip-gram, trained on the same articles, raise macro-F1 above random ones.", "skip-gram", "random")),
        new Factor(
            "cell",
            "Recurrent cell",
            [
                Recurrent("GRU", model => model with { Cell = RecurrentCell.Gru }),
                Recurrent("LSTM", model => model with { Cell = RecurrentCell.Lstm }),
            ],
            new Expectation("A GRU does no worse than an LSTM, within half a point.", "GRU", "LSTM", -0.005)),
        new Factor(
            "direction",
            "Directions",
            [
                Recurrent("one", model => model with { Bidirectional = false }),
                Recurrent("two", model => model with { Bidirectional = true }),
            ],
            new Expectation("Reading in both directions does better than reading in one.", "two", "one")),
        new Factor(
            "input",
            "Input",
            [
                Recurrent("words", model => model with { WordSize = WordSize, SubwordSize = 0 }),
                Recurrent("characters", model => model with { Vectors = null, WordSize = 0, SubwordSize = SubwordSizeOf(model) }),
                Recurrent("words and characters", model => model with { WordSize = WordSize, SubwordSize = SubwordSizeOf(model) }),
            ],
            new Expectation(
                "Runs of characters beside whole words raise macro-F1, as many words of an unseen article are new.",
                "words and characters",
                "words")),
    ];

    private const int WordSize = 64;

    // Where the chosen recipe reads no runs of characters.
    private const int SubwordSize = 96;

    private static int SubwordSizeOf(RecurrentRecipe chosen) => chosen.SubwordSize > 0 ? chosen.SubwordSize : SubwordSize;

    private static Level Recurrent(string name, Func<RecurrentRecipe, RecurrentRecipe> change) =>
        ModelFactors.Level<RecurrentRecipe>(name, change);
}
