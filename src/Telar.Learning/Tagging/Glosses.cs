namespace Telar.Learning.Tagging;

/// <summary>
/// Translations of words that a parallel text gives by itself: the Spanish word that a word shares most sentences with,
/// by Dice's coefficient (Dice 1945), where it is large enough to mean something. No dictionary.
/// </summary>
internal static class Glosses
{
    private const int LeastShared = 4;
    private const double LeastCoefficient = 0.4;

    /// <param name="sentences">A sentence and its translation, both as lower-case words joined by one space.</param>
    /// <returns>By word; a word without a good translation is left out.</returns>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<(string Text, string Spanish)> sentences)
    {
        var pairs = sentences
            .Select(sentence => (Words: sentence.Text.Split(' ').Distinct().ToList(), Spanish: sentence.Spanish.Split(' ').Distinct().ToList()))
            .ToList();
        var words = pairs.SelectMany(pair => pair.Words).CountBy(word => word).ToDictionary();
        var spanish = pairs.SelectMany(pair => pair.Spanish).CountBy(word => word).ToDictionary();
        return pairs
            .SelectMany(pair => pair.Words.SelectMany(_ => pair.Spanish, (word, translation) => (word, translation)))
            .CountBy(both => both)
            .Where(both => both.Value >= LeastShared)
            .Select(both => (
                both.Key.word,
                both.Key.translation,
                Coefficient: 2.0 * both.Value / (words[both.Key.word] + spanish[both.Key.translation])))
            .Where(both => both.Coefficient >= LeastCoefficient)
            .GroupBy(both => both.word)
            .ToDictionary(
                word => word.Key,
                word => word.OrderByDescending(both => both.Coefficient).ThenBy(both => both.translation, StringComparer.Ordinal).First().translation);
    }
}
