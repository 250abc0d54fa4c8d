using Telar.Learning.Tagging;
using Telar.Studies.Factors;

namespace Telar.Studies.Guatemala;

/// <summary>What is varied around the chosen tagger, and what was expected of it.</summary>
public static class KicheTaggingFactors
{
    private const int LetterUnits = 32;

    /// <param name="vectors">Word vectors of text without parts of speech.</param>
    public static IReadOnlyList<Factor> All(string vectors) =>
    [
        new Factor(
            "embedding",
            "Word vectors",
            [
                Tagger("random", model => model with { Vectors = null }),
                Tagger("skip-gram", model => model with { Vectors = vectors }),
            ],
            new Expectation(
                "Vectors from text without parts of speech raise macro-F1 above random ones.", "skip-gram", "random")),
        new Factor(
            "letters",
            "Letters",
            [
                Tagger("without", model => model with { CharacterUnits = 0 }),
                Tagger("with", model => model with { CharacterUnits = LetterUnits }),
            ],
            new Expectation(
                "Reading the letters of a word, and its capital, raises macro-F1, as much of K'iche' grammar is in its prefixes.", "with", "without")),
    ];

    private static Level Tagger(string name, Func<TaggingRecipe, TaggingRecipe> change) => ModelFactors.Level<TaggingRecipe>(name, change);
}
