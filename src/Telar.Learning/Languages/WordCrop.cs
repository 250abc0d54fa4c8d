using Telar.Learning.Embeddings;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Languages;

/// <summary>What <see cref="RandomCrop"/> does, for windows that are read letter by letter: whole words are cut off.</summary>
/// <param name="Share">Probability that a window is cut.</param>
public sealed record WordCrop(double Share) : IAugmentation
{
    public string Name => "words";

    /// <param name="features">The number of each letter's word, from 1, int64 [B, T], and per-letter tensors [B, T, ...]; 0 is padding.</param>
    public IReadOnlyList<Tensor> Apply(IReadOnlyList<Tensor> features)
    {
        var words = features[0];
        var cropped = new RandomCrop(Share).Apply([NumbersOf(words)])[0];
        var first = cropped.narrow(1, 0, 1);
        var inside = words.ge(first) & words.lt(first + cropped.ne(Vocabulary.Padding).sum(1, keepdim: true));

        // Letters stand in the order of their words, so those that stay begin after those of the words before.
        var start = (words.lt(first) & words.ne(Vocabulary.Padding)).sum(1, keepdim: true);
        var places = arange(words.shape[1], device: words.device).unsqueeze(0);
        var kept = places < inside.sum(1, keepdim: true);
        var sources = (places + start) * kept;
        return [.. features.Select(feature => Move(feature, sources, kept))];
    }

    /// <summary>The numbers of each window's words, from 1, int64 [B, W].</summary>
    private static Tensor NumbersOf(Tensor words)
    {
        var last = words.amax([1], keepdim: true);
        var numbers = arange(1, last.max().item<long>() + 1, device: words.device).unsqueeze(0);
        return numbers * numbers.le(last);
    }

    private static Tensor Move(Tensor feature, Tensor sources, Tensor kept)
    {
        while (sources.dim() < feature.dim())
            (sources, kept) = (sources.unsqueeze(-1), kept.unsqueeze(-1));
        return feature.gather(1, sources.expand(feature.shape)) * kept;
    }
}
