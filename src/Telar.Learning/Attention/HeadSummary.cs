using Telar.Learning.Embeddings;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Attention;

/// <summary>Where a head looks, as means over all places of some windows.</summary>
/// <param name="Layer">From 1; 0 for attention that is spread evenly, to compare with.</param>
/// <param name="Head">From 1; 0 likewise.</param>
/// <param name="OwnPlace">Share of its attention that goes to the place it works at.</param>
/// <param name="OwnWord">Share that goes to that place's word.</param>
/// <param name="Distance">Mean number of places between the one it works at and the one it looks at.</param>
/// <param name="Places">To how many places, evenly, attention of the same mean entropy would go.</param>
internal sealed record HeadSummary(int Layer, int Head, double OwnPlace, double OwnWord, double Distance, double Places)
{
    private const int BatchSize = 128;
    private const int Digits = 6;

    // Below all weights that count; the logarithm of none would not be a number.
    private const double Least = 1e-30;

    /// <summary>Attention that is spread evenly, then each head of each layer.</summary>
    /// <param name="network">In evaluation mode.</param>
    /// <param name="windows">Rows as the network reads them.</param>
    public static IReadOnlyList<HeadSummary> Of(TransformerClassifier network, Examples windows)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        var sums = new SortedDictionary<(int Layer, int Head), double[]>();
        var places = windows.Features[0].ne(Vocabulary.Padding).sum().item<long>();
        for (var start = 0; start < windows.Count; start += BatchSize)
        {
            using var batch = NewDisposeScope();
            Add(sums, network, windows.Slice(start, Math.Min(BatchSize, windows.Count - start)).Features);
        }

        return
        [
            .. sums.Select(sum => new HeadSummary(
                sum.Key.Layer,
                sum.Key.Head,
                Rounded(sum.Value[0] / places),
                Rounded(sum.Value[1] / places),
                Rounded(sum.Value[2] / places),
                Rounded(Math.Exp(sum.Value[3] / places)))),
        ];

        static double Rounded(double value) => Math.Round(value, Digits);
    }

    private static void Add(SortedDictionary<(int, int), double[]> sums, TransformerClassifier network, IReadOnlyList<Tensor> features)
    {
        var layers = network.Attention(features);
        var words = features[0].narrow(1, 0, layers[0].shape[2]);
        var present = words.ne(Vocabulary.Padding);
        var numbers = arange(words.shape[1]);
        // What is measured of each pair of places, [B, T, T] or [T, T].
        Tensor[] measures =
        [
            numbers.unsqueeze(1).eq(numbers.unsqueeze(0)),
            words.unsqueeze(2).eq(words.unsqueeze(1)),
            (numbers.unsqueeze(1) - numbers.unsqueeze(0)).abs(),
        ];
        var even = present.unsqueeze(1).to(ScalarType.Float32) / present.sum(1).view(-1, 1, 1);
        AddTo(sums, (0, 0), even.expand(-1, words.shape[1], -1));
        foreach (var (layer, weights) in layers.Index())
            for (var head = 0; head < weights.shape[1]; head++)
                AddTo(sums, (layer + 1, head + 1), weights.select(1, head));

        void AddTo(SortedDictionary<(int, int), double[]> totals, (int, int) key, Tensor weights)
        {
            var held = weights * present.unsqueeze(2);
            var sum = totals.TryGetValue(key, out var known) ? known : totals[key] = new double[measures.Length + 1];
            foreach (var (index, measure) in measures.Index())
                sum[index] += (held * measure).sum().item<float>();
            sum[^1] -= (held * held.clamp_min(Least).log()).sum().item<float>();
        }
    }
}
