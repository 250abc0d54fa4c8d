using static TorchSharp.torch;

namespace Telar.Learning.Embeddings;

/// <summary>All words around a word predict it together, in no order.</summary>
public sealed record ContinuousBagOfWords : ContextMethod
{
    public override string Kind => "cbow";

    internal override Predictions Pair(Tensor words, Tensor neighbours)
    {
        var accompanied = neighbours.ne(Vocabulary.Padding).any(1).nonzero().flatten();
        return new Predictions(neighbours.index_select(0, accompanied), words.index_select(0, accompanied));
    }
}
