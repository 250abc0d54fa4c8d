using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>
/// Rows joined with their nearest, in both directions, with the weight exp(-d^2 / (s_i s_j)): d is the distance and s that
/// of a row's seventh neighbour, so that a row hears others where rows are few too (Zelnik-Manor and Perona, Self-tuning
/// spectral clustering, 2004).
/// </summary>
internal sealed class NeighbourGraph
{
    private const int LocalScale = 7;
    private const int RowsAtOnce = 256;

    // Rows that coincide have no distance to divide by.
    private const double LeastScale = 1e-6;

    // Far from a dense crowd every weight would be rounded to 0, and their mean would be no number.
    private const double LeastWeight = 1e-30;

    /// <summary>Of each row, whom it hears and how much; the weights of a row sum to 1.</summary>
    private readonly (int Source, float Weight)[][] heard;

    private NeighbourGraph((int Source, float Weight)[][] heard) => this.heard = heard;

    /// <param name="vectors">float32 [N, D], two rows at least.</param>
    /// <param name="neighbours">Of each row; a row that is near to many hears more.</param>
    public static NeighbourGraph Of(Tensor vectors, int neighbours)
    {
        using var scope = NewDisposeScope();
        var (distances, indices) = Nearest(vectors.cpu(), (int)Math.Min(neighbours, vectors.shape[0] - 1));
        var scales = distances.select(1, Math.Min(LocalScale, distances.shape[1]) - 1).clamp_min(LeastScale);
        var weights = exp(-distances.square() / (scales.unsqueeze(1) * scales.index_select(0, indices.flatten()).reshape(distances.shape)))
            .clamp_min(LeastWeight);
        return new NeighbourGraph(Join(
            indices.data<long>().ToArray(), weights.contiguous().data<float>().ToArray(), (int)vectors.shape[0]));
    }

    /// <summary>What each row hears: the weighted mean of its neighbours.</summary>
    /// <param name="values">By row, N times K.</param>
    /// <param name="width">K.</param>
    public float[] Means(float[] values, int width)
    {
        var means = new float[values.Length];
        foreach (var (row, sources) in heard.Index())
        {
            var mean = means.AsSpan(row * width, width);
            foreach (var (source, weight) in sources)
                Add(mean, values.AsSpan(source * width, width), weight);
        }

        return means;
    }

    /// <summary>Multiplies and adds one after the other, whatever the processor has: the same bits everywhere.</summary>
    private static void Add(Span<float> sums, ReadOnlySpan<float> addends, float weight)
    {
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(sums);
        var others = MemoryMarshal.Cast<float, Vector256<float>>(addends);
        for (var index = 0; index < vectors.Length; index++)
            vectors[index] += others[index] * weight;
        for (var index = vectors.Length * Vector256<float>.Count; index < sums.Length; index++)
            sums[index] += addends[index] * weight;
    }

    /// <summary>Distances float32 [N, k] and indices int64 [N, k] of the nearest other rows, nearest first.</summary>
    private static (Tensor Distances, Tensor Indices) Nearest(Tensor vectors, int neighbours)
    {
        var (distances, indices) = (new List<Tensor>(), new List<Tensor>());
        for (long start = 0; start < vectors.shape[0]; start += RowsAtOnce)
        {
            using var scope = NewDisposeScope();
            var some = vectors.narrow(0, start, Math.Min(RowsAtOnce, vectors.shape[0] - start));
            // Not by matrix product: its rounding merges neighbours that lie close together.
            var all = cdist(some, vectors, compute_mode: compute_mode.donot_use_mm_for_euclid_dist);
            all.diagonal(start).fill_(double.PositiveInfinity);
            var (near, found) = all.topk(neighbours, 1, largest: false);
            distances.Add(near.MoveToOuterDisposeScope());
            indices.Add(found.MoveToOuterDisposeScope());
        }

        return (cat(distances, 0), cat(indices, 0));
    }

    private static (int Source, float Weight)[][] Join(long[] nearest, float[] weights, int rows)
    {
        var heard = Array.ConvertAll(new int[rows], _ => new SortedDictionary<int, float>());
        foreach (var (index, other) in nearest.Index())
        {
            var row = index / (nearest.Length / rows);
            heard[row][(int)other] = weights[index];
            heard[(int)other][row] = weights[index];
        }

        return Array.ConvertAll(heard, Shares);
    }

    private static (int Source, float Weight)[] Shares(SortedDictionary<int, float> weights)
    {
        var sum = weights.Values.Sum();
        return [.. weights.Select(weight => (weight.Key, weight.Value / sum))];
    }
}
