using Telar.Learning.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Embeddings;

/// <summary>
/// Leaves out occurrences of frequent words at random, with a probability that grows with the word's share f of
/// the text: kept with (sqrt(f / t) + 1) t / f, as in word2vec's published program.
/// </summary>
internal sealed class Subsampling
{
    private readonly Tensor keep;

    /// <param name="counts">Of each word, int64 [V].</param>
    /// <param name="threshold">t; about the share from which words are thinned.</param>
    public Subsampling(Tensor counts, double threshold)
    {
        var excess = counts.to(ScalarType.Float32) / counts.sum() / threshold;
        keep = ((SquareRoot.Of(excess) + 1) / excess.clamp_min(float.Epsilon)).clamp_max(1);
    }

    /// <summary>Which of the words stay, bool [N].</summary>
    public Tensor Draw(Tensor words) => rand(words.shape[0], device: words.device) < keep.index_select(0, words);
}
