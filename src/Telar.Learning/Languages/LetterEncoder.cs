using Telar.Learning.Embeddings;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Learning.Languages;

/// <summary>
/// Turns windows into letters: the number of each letter's word int64 [N, T], from 1, and the runs of letters that end
/// with it int64 [N, T, R], the shortest first. A run stays within its word, whose beginning and end count as letters;
/// the end has a place of its own. What is not known or not there is padding.
/// </summary>
internal sealed class LetterEncoder
{
    // A length that changes from batch to batch, as Torch writes it.
    private const long Varying = -1;

    private const char Mark = ' ';

    /// <summary>How often a run must occur in the training rows to be known.</summary>
    private const int AtLeast = 3;

    private readonly Vocabulary runs;
    private readonly int longest;

    private LetterEncoder(Vocabulary runs, int longest) => (this.runs, this.longest) = (runs, longest);

    /// <param name="texts">Words parted by single spaces.</param>
    /// <param name="longest">R, letters of the longest run.</param>
    public static LetterEncoder Fit(IEnumerable<string> texts, int longest) => new(
        Vocabulary.Fit(texts.SelectMany(PlacesOf).SelectMany(place => place.Runs(longest)), AtLeast), longest);

    public TaskShape ShapeFor(int classes) => new(
        [new FeatureShape(Varying), new FeatureShape([Varying, longest], runs.Words)], classes);

    public IReadOnlyList<Tensor> Encode(IReadOnlyList<string> texts)
    {
        var windows = texts.Select(text => PlacesOf(text).ToList()).ToList();
        var length = windows.Select(window => window.Count).Append(1).Max();
        var words = new long[windows.Count, length];
        var indices = new long[windows.Count, length, longest];
        foreach (var (row, window) in windows.Index())
            foreach (var (column, place) in window.Index())
            {
                words[row, column] = place.Word;
                foreach (var (number, run) in place.Runs(longest).Index())
                    if (runs.IndexOf(run) is not Vocabulary.Unknown and var index)
                        indices[row, column, number] = index;
            }

        return [tensor(words), tensor(indices)];
    }

    /// <summary>What stands at each place of a window: its letters, and a mark after each word.</summary>
    public static string Letters(string text) => string.Concat(PlacesOf(text).Select(place => place.Letter));

    private static IEnumerable<Place> PlacesOf(string text) =>
        from word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index()
        let marked = $"{Mark}{word.Item}{Mark}"
        from end in Enumerable.Range(1, word.Item.Length + 1)
        select new Place(word.Index + 1, marked, end);

    private sealed record Place(int Word, string Marked, int End)
    {
        public char Letter => Marked[End];

        public IEnumerable<string> Runs(int longest) =>
            Enumerable.Range(1, Math.Min(longest, End + 1)).Select(length => Marked.Substring(End + 1 - length, length));
    }
}
