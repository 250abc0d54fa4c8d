using static TorchSharp.torch;

namespace Telar.Learning.Embeddings;

/// <summary>What predicts what: the two architectures of word2vec (Mikolov et al. 2013).</summary>
public abstract record ContextMethod
{
    /// <summary>The method's name in files, camel case.</summary>
    public abstract string Kind { get; }

    /// <param name="words">Running text, int64 [N].</param>
    /// <param name="neighbours">The words around each, int64 [N, C]; padding where there is none.</param>
    internal abstract Predictions Pair(Tensor words, Tensor neighbours);

    /// <summary>What is to be learned in one epoch.</summary>
    /// <param name="Given">Words whose mean vector predicts, int64 [P, C]; padding where there are fewer.</param>
    /// <param name="Targets">The word to be predicted, int64 [P].</param>
    internal sealed record Predictions(Tensor Given, Tensor Targets);
}
