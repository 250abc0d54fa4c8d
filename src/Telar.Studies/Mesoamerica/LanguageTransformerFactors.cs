using Telar.Learning.Attention;
using Telar.Learning.Languages;
using Telar.Studies.Factors;

namespace Telar.Studies.Mesoamerica;

/// <summary>How the transformer is told the order of letters, and what was expected of it.</summary>
public static class LanguageTransformerFactors
{
    public static IReadOnlyList<Factor> All =>
    [
        new Factor(
            "positions",
            "Positions",
            Encodings,
            new Expectation(
                "Where each letter is given as the runs of up to four that end with it, a transformer that is told no places does no worse than one with sinusoidal encodings, within one point.",
                None,
                Sinusoidal,
                -0.01)),
        new Factor(
            "positions-of-letters",
            "Positions of single letters",
            [.. Encodings.Select(level => level with { Task = task => (LetterTask)task with { LongestRun = 1 } })],
            new Expectation(
                "Where each letter is given alone, sinusoidal encodings of its place raise macro-F1 above that of a transformer that is told no places.",
                Sinusoidal,
                None))
        {
            // Single letters are learned from slowly.
            Epochs = 8,
        },
    ];

    private const string Sinusoidal = "sinusoidal";
    private const string None = "none";

    private static IReadOnlyList<Level> Encodings =>
    [
        Encoded(Sinusoidal, PositionEncoding.Sinusoidal),
        Encoded("learned", PositionEncoding.Learned),
        Encoded(None, PositionEncoding.None),
    ];

    private static Level Encoded(string name, PositionEncoding positions) =>
        ModelFactors.Level<TransformerRecipe>(name, model => model with { Positions = positions });
}
