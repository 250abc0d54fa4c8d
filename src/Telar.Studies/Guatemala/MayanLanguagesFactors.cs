using Telar.Learning.Recurrent;
using Telar.Studies.Factors;

namespace Telar.Studies.Guatemala;

/// <summary>What is varied around the chosen recurrent network, and what was expected of it.</summary>
public static class MayanLanguagesFactors
{
    private const int WordSize = 64;
    private const int SubwordSize = 64;

    /// <param name="vectors">Word vectors of the training sentences.</param>
    public static IReadOnlyList<Factor> All(string vectors) =>
    [
        new Factor(
            "embedding",
            "Word vectors",
            [
                Recurrent("random", model => model with { Vectors = null }),
                Recurrent("skip-gram", model => model with { Vectors = vectors }),
            ],
            new Expectation(
                "Vectors from skip-gram, trained on the same sentences, raise macro-F1 above random ones.", "skip-gram", "random")),
        new Factor(
            "input",
            "Input",
            [
                Recurrent("words", model => model with { WordSize = WordSize, SubwordSize = 0 }),
                Recurrent("characters", model => model with { Vectors = null, WordSize = 0, SubwordSize = SubwordSize }),
                Recurrent("words and characters", model => model with { WordSize = WordSize, SubwordSize = SubwordSize }),
            ],
            new Expectation(
                "Runs of characters beside whole words raise macro-F1, as many words of an unseen sentence are new.",
                "words and characters",
                "words")),
    ];

    private static Level Recurrent(string name, Func<RecurrentRecipe, RecurrentRecipe> change) =>
        ModelFactors.Level<RecurrentRecipe>(name, change);
}
