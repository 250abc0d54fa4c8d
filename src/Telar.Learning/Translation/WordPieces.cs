namespace Telar.Learning.Translation;

/// <summary>
/// Words cut into pieces by byte-pair encoding: from letters on, the two neighbours that occur most often become one piece
/// (Sennrich, Haddow and Birch 2016, algorithm 1). What begins a word begins with a space, so that pieces in a row are text.
/// </summary>
internal sealed class WordPieces
{
    // What occurs once says nothing of other words.
    private const int LeastOften = 2;

    private readonly Dictionary<(string Left, string Right), int> ranks;

    private WordPieces(IEnumerable<(string Left, string Right)> joined) =>
        ranks = joined.Index().ToDictionary(pair => pair.Item, pair => pair.Index);

    /// <param name="words">Running text, lower-case.</param>
    /// <param name="most">How often two pieces become one, at most.</param>
    public static WordPieces Learn(IEnumerable<string> words, int most)
    {
        var cut = words.CountBy(word => word).Select(word => (Pieces: Letters(word.Key), Count: word.Value)).ToList();
        var joined = new List<(string Left, string Right)>();
        while (joined.Count < most && MostFrequent(cut) is { } pair)
        {
            joined.Add(pair);
            foreach (var word in cut)
                Join(word.Pieces, pair);
        }

        return new WordPieces(joined);
    }

    /// <summary>The pieces of words that are joined by one space.</summary>
    public IEnumerable<string> Cut(string text) => text.Split(' ').SelectMany(CutWord);

    /// <summary>What pieces in a row say.</summary>
    public static string Text(IEnumerable<string> pieces) => string.Concat(pieces).TrimStart(' ');

    private List<string> CutWord(string word)
    {
        var pieces = Letters(word);
        while (pieces.Zip(pieces.Skip(1)).Where(ranks.ContainsKey).Distinct().ToList() is { Count: > 0 } known)
            Join(pieces, known.MinBy(pair => ranks[pair]));
        return pieces;
    }

    private static List<string> Letters(string word) => [.. word.Select((letter, place) => place == 0 ? $" {letter}" : $"{letter}")];

    private static (string Left, string Right)? MostFrequent(List<(List<string> Pieces, int Count)> words)
    {
        var counts = new Dictionary<(string Left, string Right), int>();
        foreach (var (pieces, count) in words)
            foreach (var pair in pieces.Zip(pieces.Skip(1)))
                counts[pair] = counts.GetValueOrDefault(pair) + count;
        var frequent = counts.Where(pair => pair.Value >= LeastOften)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.Item1, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal)
            .Take(1)
            .ToList();
        return frequent.Count == 0 ? null : frequent[0].Key;
    }

    private static void Join(List<string> pieces, (string Left, string Right) pair)
    {
        for (var place = 0; place + 1 < pieces.Count; place++)
            if (pieces[place] == pair.Left && pieces[place + 1] == pair.Right)
            {
                pieces[place] += pair.Right;
                pieces.RemoveAt(place + 1);
            }
    }
}
