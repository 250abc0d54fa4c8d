using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Generation;

/// <summary>
/// Real drawings that no generator has seen, with what others are held against: the features of each, and two random
/// halves, the second of which is the reference of all Fréchet distances.
/// </summary>
internal sealed class HeldOutDrawings
{
    private const ulong Seed = 1;

    private readonly IReadOnlyList<float[]> features;
    private readonly int[] labels;
    private readonly int[] first;
    private readonly GaussianFit reference;

    /// <param name="rows">One feature, pixels uint8 [N, side, side, 3].</param>
    /// <param name="viewer">Whose features count.</param>
    public HeldOutDrawings(Rows rows, PictureFeatures viewer)
    {
        features = viewer.Of(rows.Examples.Features[0]);
        labels = [.. rows.Examples.Labels.data<long>().Select(label => (int)label)];
        using var random = new Generator(Seed, CPU);
        using var shuffled = randperm(labels.Length, generator: random);
        int[] order = [.. shuffled.data<long>().Select(row => (int)row)];
        first = order[..Half];
        reference = GaussianFit.Of([.. order[Half..(2 * Half)].Select(row => features[row])]);
    }

    /// <summary>Drawings in each half.</summary>
    public int Half => labels.Length / 2;

    /// <summary>Distance between the halves.</summary>
    public double Floor => DistanceTo([.. first.Select(row => features[row])]);

    /// <summary>For each held-out drawing another of its class, none twice.</summary>
    /// <param name="pool">Classes of the drawings to choose from; of each at least as many as here.</param>
    /// <returns>Rows of the pool, int64 [N].</returns>
    public Tensor Like(Tensor pool)
    {
        using var random = new Generator(Seed, CPU);
        using var shuffled = randperm(pool.shape[0], generator: random);
        var known = pool.data<long>().ToArray();
        var byClass = shuffled.data<long>().ToArray().ToLookup(row => (int)known[row])
            .ToDictionary(rows => rows.Key, rows => new Queue<long>(rows));
        return tensor(labels.Select(label => byClass[label].Dequeue()).ToArray());
    }

    /// <summary>Distance of the reference from those drawings that stand for the first half.</summary>
    /// <param name="drawings">One for each held-out drawing, of its class.</param>
    /// <param name="viewer">As above.</param>
    public double DistanceTo(Tensor drawings, PictureFeatures viewer)
    {
        using var rows = tensor(first.Select(row => (long)row).ToArray());
        using var half = drawings.index_select(0, rows);
        return DistanceTo(viewer.Of(half));
    }

    /// <summary>The <see cref="Coverage"/> of each class by others.</summary>
    /// <param name="drawings">One for each held-out drawing, of its class.</param>
    /// <param name="viewer">As above.</param>
    /// <param name="classes">Number of classes.</param>
    public IReadOnlyList<double> CoverageBy(Tensor drawings, PictureFeatures viewer, int classes)
    {
        var others = viewer.Of(drawings);
        return [.. Enumerable.Range(0, classes).Select(label => Coverage.Of(Of(features, label), Of(others, label)))];
    }

    private double DistanceTo(IReadOnlyList<float[]> others) => FrechetDistance.Between(reference, GaussianFit.Of(others));

    private List<float[]> Of(IReadOnlyList<float[]> vectors, int label) =>
        [.. vectors.Where((_, row) => labels[row] == label)];
}
