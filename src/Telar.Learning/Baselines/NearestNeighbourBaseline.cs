using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Baselines;

/// <summary>
/// The vote of the k nearest training rows by Euclidean distance; nearer rows decide between equal votes.
/// k is the one with the best validation macro-F1.
/// </summary>
public sealed record NearestNeighbourBaseline(IVectorization Vectorization, params IReadOnlyList<int> Neighbours)
    : VectorBaseline(Vectorization)
{
    private const int RowsAtOnce = 256;
    private const double TieBreak = 1e-4;

    public override string Name => "knn";

    internal override VectorClassifier Fit(VectorRows train, VectorRows validation, int classes)
    {
        var near = Nearest(train, validation.Vectors, Neighbours.Max());
        var best = Neighbours.MaxBy(k => validation.MacroF1(Vote(near, k, classes), classes));
        return new VectorClassifier(vectors => Vote(Nearest(train, vectors, best), best, classes), $"k = {best}");
    }

    /// <summary>Labels of the nearest training rows, nearest first, int64 [N, k].</summary>
    private static Tensor Nearest(VectorRows train, Tensor vectors, int k)
    {
        var labels = tensor(train.Labels, ScalarType.Int64);
        var parts = new List<Tensor>();
        for (long start = 0; start < vectors.shape[0]; start += RowsAtOnce)
        {
            using var scope = NewDisposeScope();
            var some = vectors.narrow(0, start, Math.Min(RowsAtOnce, vectors.shape[0] - start));
            // Not by matrix product: its rounding merges neighbours that lie close together.
            var distances = cdist(some, train.Vectors, compute_mode: compute_mode.donot_use_mm_for_euclid_dist);
            var (_, indices) = distances.topk(k, 1, largest: false);
            parts.Add(labels.index_select(0, indices.flatten()).reshape(-1, k).MoveToOuterDisposeScope());
        }

        return cat(parts, 0);
    }

    private static int[] Vote(Tensor near, int k, int classes)
    {
        var labels = near.narrow(1, 0, k);
        var weights = 1 + (TieBreak * arange(k, 0, -1, ScalarType.Float32));
        var votes = zeros(labels.shape[0], classes);
        return votes.scatter_add(1, labels, weights.expand(labels.shape)).argmax(1).to(ScalarType.Int32).data<int>().ToArray();
    }
}
