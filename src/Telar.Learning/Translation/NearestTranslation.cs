namespace Telar.Learning.Translation;

/// <summary>
/// Translates by looking up: a sentence gets the translation of the training sentence whose Spanish is most like its own by
/// <see cref="CharacterScore"/>, the first of equals.
/// </summary>
internal sealed class NearestTranslation(IReadOnlyList<TranslationPair> training)
{
    private readonly CharacterScore likeness = new();

    private readonly IReadOnlyList<(LetterRuns Spanish, string Text)> known =
        [.. training.Select(pair => (new LetterRuns(pair.Spanish), pair.Text))];

    public string Translate(string spanish)
    {
        var runs = new LetterRuns(spanish);
        return known.MaxBy(pair => likeness.Of(pair.Spanish, runs)).Text;
    }
}
