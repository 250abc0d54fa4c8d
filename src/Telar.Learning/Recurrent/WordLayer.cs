using Telar.Engine;
using Telar.Learning.Embeddings;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Recurrent;

/// <summary>A vector for each word, int64 [B, T] to float32 [B, T, D]; in training some words become unknown.</summary>
internal sealed class WordLayer : nn.Module<Tensor, Tensor>
{
    private const double Deviation = 0.1;

    private readonly double unknown;
    private readonly Embedding embedding;

    /// <param name="vocabulary">Words by index.</param>
    /// <param name="size">D.</param>
    /// <param name="unknown">Probability that a training word is made unknown.</param>
    /// <param name="vectors">Vectors to start from; words without one start at random.</param>
    public WordLayer(IReadOnlyList<string> vocabulary, int size, double unknown, WordVectors? vectors)
        : base(nameof(WordLayer))
    {
        this.unknown = unknown;
        embedding = nn.Embedding(vocabulary.Count, size, padding_idx: Vocabulary.Padding);
        RegisterComponents();
        using var free = no_grad();
        nn.init.normal_(embedding.weight!, std: Deviation);
        if (vectors is not null)
            Take(vectors, vocabulary, size);
    }

    public override Tensor forward(Tensor words)
    {
        if (!training || unknown == 0)
            return embedding.call(words);

        var forgotten = rand(words.shape, device: words.device).lt(unknown) & words.ne(Vocabulary.Padding);
        return embedding.call(words.masked_fill(forgotten, Vocabulary.Unknown));
    }

    private void Take(WordVectors vectors, IReadOnlyList<string> vocabulary, int size)
    {
        if (vectors.Dimensions != size)
            throw new TelarException(
                $"the vectors have {vectors.Dimensions} dimensions, the layer {size}", nameof(WordLayer), "make the recipes agree");

        using var scope = NewDisposeScope();
        var indices = vocabulary.Index().ToDictionary(word => word.Item, word => (long)word.Index);
        var known = vectors.Words.Zip(vectors.Vectors).Where(word => indices.ContainsKey(word.First)).ToList();
        embedding.weight!.index_copy_(
            0,
            tensor(known.Select(word => indices[word.First]).ToArray()),
            tensor(known.SelectMany(word => word.Second).ToArray()).reshape(-1, size));
    }
}
