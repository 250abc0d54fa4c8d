namespace Telar.Learning.Embeddings;

/// <summary>
/// Words by index, the most frequent first. Index 0 stands for no word, where a text is shorter than its row,
/// and index 1 for every word that is not known.
/// </summary>
public sealed class Vocabulary
{
    public const int Padding = 0;
    public const int Unknown = 1;

    private readonly Dictionary<string, int> indices;

    /// <param name="words">By index, with the two that are no words.</param>
    private Vocabulary(List<string> words)
    {
        Words = words;
        indices = words.Index().Skip(Unknown + 1).ToDictionary(word => word.Item, word => word.Index);
    }

    /// <summary>By index; the first two are no words.</summary>
    public IReadOnlyList<string> Words { get; }

    public int Count => Words.Count;

    /// <param name="words">Running text.</param>
    /// <param name="atLeast">How often a word must occur to be known.</param>
    public static Vocabulary Fit(IEnumerable<string> words, int atLeast = 1) => new(
    [
        "(padding)",
        "(unknown)",
        .. words
            .CountBy(word => word)
            .Where(word => word.Value >= atLeast)
            .OrderByDescending(word => word.Value)
            .ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => word.Key),
    ]);

    /// <summary>The vocabulary that <see cref="Words"/> was read from.</summary>
    public static Vocabulary Of(IReadOnlyList<string> words) => new([.. words]);

    public int IndexOf(string word) => indices.GetValueOrDefault(word, Unknown);
}
