using Telar.Learning.Baselines;
using Telar.Learning.Embeddings;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Languages;

/// <summary>
/// A window as its runs of letters: how often each of the most frequent subwords occurs, weighed by how few
/// training windows have it, at length 1 (tf-idf; Manning, Raghavan and Schütze 2008, chapter 6).
/// </summary>
/// <param name="Most">Number of subwords, the most frequent of the training rows.</param>
public sealed record SubwordVectors(int Most) : IVectorization
{
    // Before the subwords a vocabulary has two entries that are none.
    private const int First = Vocabulary.Unknown + 1;

    public string Name => "tf-idf of subwords";

    public Func<IReadOnlyList<Tensor>, Tensor> Fit(IReadOnlyList<Tensor> training, TaskShape shape)
    {
        var known = Math.Min(Most, shape.Features[1].Vocabulary.Count - First);
        Tensor Weigh(Tensor windows)
        {
            using var scope = NewDisposeScope();
            var rows = windows.shape[0];
            return ((rows + 1) / (Count(windows, known).gt(0).sum([0]) + 1.0)).log().add(1)
                .to(ScalarType.Float32).MoveToOuterDisposeScope();
        }

        var weights = Weigh(training[1]);
        return features =>
        {
            using var scope = NewDisposeScope();
            var terms = (1 + Count(features[1], known)).log() * weights;
            return nn.functional.normalize(terms, p: 2, dim: 1).MoveToOuterDisposeScope();
        };
    }

    /// <summary>From subwords int64 [N, T, S] to their numbers, float32 [N, known].</summary>
    private static Tensor Count(Tensor windows, int known)
    {
        using var scope = NewDisposeScope();
        // Rarer subwords, and padding, fall into a last column that is cut off.
        var terms = windows.flatten(1) - First;
        var columns = where(terms.lt(0) | terms.ge(known), full_like(terms, known), terms);
        var counts = zeros(windows.shape[0], known + 1).scatter_add(1, columns, ones(columns.shape));
        return counts.narrow(1, 0, known).contiguous().MoveToOuterDisposeScope();
    }
}
