using Telar.Learning.Embeddings;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Learning.Languages;

/// <summary>
/// Turns windows into tensors: words int64 [N, T] and the subwords of each int64 [N, T, S]. T and S are those
/// of the longest window and word at hand; the rest of a row is padding. A subword that is not known is left out.
/// </summary>
internal sealed class WindowEncoder
{
    // A length that changes from batch to batch, as Torch writes it.
    private const long Varying = -1;

    private readonly Vocabulary words;
    private readonly Vocabulary subwords;
    private readonly Subwords cut;

    private WindowEncoder(Vocabulary words, Vocabulary subwords, Subwords cut) =>
        (this.words, this.subwords, this.cut) = (words, subwords, cut);

    /// <param name="texts">To learn from.</param>
    /// <param name="wordAtLeast">How often a word must occur to be known.</param>
    /// <param name="cut">How words are cut into subwords.</param>
    public static WindowEncoder Fit(IEnumerable<string> texts, int wordAtLeast, Subwords cut)
    {
        var running = texts.SelectMany(WordsOf).ToList();
        return new WindowEncoder(
            Vocabulary.Fit(running, wordAtLeast), Vocabulary.Fit(running.SelectMany(cut.Of), cut.AtLeast), cut);
    }

    /// <summary>The encoder of a model that was trained before.</summary>
    /// <param name="shape">As <see cref="ShapeFor"/> gave it.</param>
    /// <param name="cut">How words were cut into subwords.</param>
    public static WindowEncoder Of(TaskShape shape, Subwords cut) =>
        new(Vocabulary.Of(shape.Features[0].Vocabulary), Vocabulary.Of(shape.Features[1].Vocabulary), cut);

    public TaskShape ShapeFor(int classes) => new(
        [new FeatureShape([Varying], words.Words), new FeatureShape([Varying, Varying], subwords.Words)], classes);

    public IReadOnlyList<Tensor> Encode(IReadOnlyList<string> texts)
    {
        var windows = texts
            .Select(text => WordsOf(text).Select(word => (Index: words.IndexOf(word), Parts: PartsOf(word))).ToList())
            .ToList();
        // At least one column each, for words of which nothing is known.
        var length = windows.Select(window => window.Count).Append(1).Max();
        var parts = windows.SelectMany(window => window).Select(word => word.Parts.Length).Append(1).Max();
        var wordIndices = new long[windows.Count, length];
        var partIndices = new long[windows.Count, length, parts];
        foreach (var (row, window) in windows.Index())
            foreach (var (place, word) in window.Index())
            {
                wordIndices[row, place] = word.Index;
                foreach (var (index, part) in word.Parts.Index())
                    partIndices[row, place, index] = part;
            }

        return [tensor(wordIndices), tensor(partIndices)];
    }

    private static string[] WordsOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private int[] PartsOf(string word) =>
        [.. cut.Of(word).Select(subwords.IndexOf).Where(part => part != Vocabulary.Unknown)];
}
