using Telar.Learning.Tagging;
using Telar.Studies.Factors;

namespace Telar.Studies.Guatemala;

/// <summary>What is varied around the chosen tagger, and what was expected of it.</summary>
public static class KicheTaggingFactors
{
    // Every recipe that may be chosen starts from skip-gram and reads letters.
    public static IReadOnlyList<Factor> All { get; } =
    [
        new Factor(
            "embedding",
            "Word vectors",
            [
                Tagger("random", model => model with { Vectors = null }),
                Level.AsChosen with { Name = "skip-gram" },
            ],
            new Expectation(
                "Vectors from text without parts of speech raise macro-F1 above random ones.", "skip-gram", "random")),
        new Factor(
            "letters",
            "Letters",
            [
                Tagger("without", model => model with { CharacterUnits = 0 }),
                Level.AsChosen with { Name = "with" },
            ],
            new Expectation(
                "Reading the letters of a word, and its capital, raises macro-F1, as much of K'iche' grammar is in its prefixes.", "with", "without")),
    ];

    private static Level Tagger(string name, Func<TaggingRecipe, TaggingRecipe> change) => ModelFactors.Level<TaggingRecipe>(name, change);
}
