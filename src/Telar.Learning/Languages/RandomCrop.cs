using Telar.Learning.Embeddings;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Languages;

/// <summary>
/// Cuts some windows down to a random run of their words, of any length from one on: every word has to learn to
/// speak for its language alone.
/// </summary>
/// <param name="Share">Probability that a window is cut.</param>
public sealed record RandomCrop(double Share) : IAugmentation
{
    public string Name => "crop";

    /// <param name="features">Words int64 [B, T] and per-word tensors [B, T, ...]; 0 is padding.</param>
    public IReadOnlyList<Tensor> Apply(IReadOnlyList<Tensor> features)
    {
        var words = features[0];
        var (rows, places) = (words.shape[0], arange(words.shape[1], device: words.device).unsqueeze(0));
        var whole = words.ne(Vocabulary.Padding).sum(1);
        var length = where(Uniform(words) < Share, Below(whole) + 1, whole);
        var start = Below(whole - length + 1);

        var kept = places < length.unsqueeze(1);
        var sources = (places + start.unsqueeze(1)) * kept;
        return [.. features.Select(feature => Move(feature, sources, kept))];
    }

    /// <summary>An even whole number from 0 to <paramref name="count"/> - 1, for each row.</summary>
    private static Tensor Below(Tensor count) =>
        // Rounding may take a draw near 1 up to the count itself.
        (Uniform(count) * count).floor().to(ScalarType.Int64).minimum(count - 1);

    private static Tensor Uniform(Tensor rows) => rand(rows.shape[0], device: rows.device);

    private static Tensor Move(Tensor feature, Tensor sources, Tensor kept)
    {
        while (sources.dim() < feature.dim())
            (sources, kept) = (sources.unsqueeze(-1), kept.unsqueeze(-1));
        return feature.gather(1, sources.expand(feature.shape)) * kept;
    }
}
