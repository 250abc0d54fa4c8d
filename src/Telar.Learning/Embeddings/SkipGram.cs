using static TorchSharp.torch;

namespace Telar.Learning.Embeddings;

/// <summary>Each word predicts each of the words around it, one at a time.</summary>
public sealed record SkipGram : ContextMethod
{
    public override string Kind => "skipGram";

    internal override Predictions Pair(Tensor words, Tensor neighbours)
    {
        var present = neighbours.ne(Vocabulary.Padding);
        var given = words.unsqueeze(1).expand(neighbours.shape).masked_select(present);
        return new Predictions(given.unsqueeze(1), neighbours.masked_select(present));
    }
}
