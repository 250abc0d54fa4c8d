using Telar.Learning.Embeddings;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Languages;

/// <summary>
/// Cuts some windows that are read letter by letter down to a random run of their words, of any length from one on, as
/// <see cref="RandomCrop"/> does with words.
/// </summary>
/// <param name="Share">Probability that a window is cut.</param>
public sealed record WordCrop(double Share) : IAugmentation
{
    public string Name => "words";

    /// <param name="features">The number of each letter's word, from 1, int64 [B, T], and per-letter tensors [B, T, ...]; 0 is padding.</param>
    public IReadOnlyList<Tensor> Apply(IReadOnlyList<Tensor> features)
    {
        var words = features[0];
        var whole = words.amax([1]);
        var length = where(Uniform(words) < Share, Below(whole) + 1, whole);
        var first = (Below(whole - length + 1) + 1).unsqueeze(1);

        var inside = words.ge(first) & words.lt(first + length.unsqueeze(1));
        // Words stand in a row, so the letters that stay begin after those of the words before.
        var start = (words.lt(first) & words.ne(Vocabulary.Padding)).sum(1, keepdim: true);
        var places = arange(words.shape[1], device: words.device).unsqueeze(0);
        var kept = places < inside.sum(1, keepdim: true);
        var sources = (places + start) * kept;
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
