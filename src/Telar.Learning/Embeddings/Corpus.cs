using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Embeddings;

/// <summary>Running text as word indices. No context reaches over the end of a text.</summary>
/// <param name="Vocabulary">All words of the texts.</param>
/// <param name="Words">Index of each word, int64 [N].</param>
/// <param name="Texts">Number of the text that each word stands in, int64 [N].</param>
public sealed record Corpus(Vocabulary Vocabulary, Tensor Words, Tensor Texts) : IDisposable
{
    /// <param name="texts">Words parted by single spaces.</param>
    public static Corpus Of(IReadOnlyList<string> texts)
    {
        var words = texts.Select(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var vocabulary = Vocabulary.Fit(words.SelectMany(text => text));
        return new Corpus(
            vocabulary,
            tensor(words.SelectMany(text => text.Select(word => (long)vocabulary.IndexOf(word))).ToArray()),
            tensor(words.Index().SelectMany(text => text.Item.Select(_ => (long)text.Index)).ToArray()));
    }

    /// <summary>How often each word of the vocabulary occurs, int64 [V].</summary>
    public Tensor Counts() => Words.bincount(null, Vocabulary.Count);

    /// <summary>The same text on a device.</summary>
    public Corpus To(Device device) => this with { Words = Words.to(device), Texts = Texts.to(device) };

    public void Dispose()
    {
        Words.Dispose();
        Texts.Dispose();
    }
}
