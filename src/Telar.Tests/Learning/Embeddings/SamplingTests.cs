using Telar.Learning.Embeddings;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Embeddings;

[Collection(TorchTests.Name)]
public sealed class SamplingTests
{
    [Fact]
    public void Noise_follows_the_counts_to_three_quarters()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        long[] counts = [0, 0, 81, 16, 1];
        var drawn = new NoiseDistribution(tensor(counts)).Draw(20_000, 5).flatten().bincount(null, counts.Length);

        // 81, 16 and 1 to the power of 3/4 are 27, 8 and 1.
        Assert.Equal(0, drawn[0].item<long>() + drawn[1].item<long>());
        Assert.InRange(drawn[2].item<long>() / 1e5, (27 / 36.0) - 0.005, (27 / 36.0) + 0.005);
        Assert.InRange(drawn[3].item<long>() / 1e5, (8 / 36.0) - 0.005, (8 / 36.0) + 0.005);
        Assert.InRange(drawn[4].item<long>() / 1e5, (1 / 36.0) - 0.005, (1 / 36.0) + 0.005);
    }

    [Fact]
    public void Frequent_words_are_thinned_and_rare_ones_kept()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        var words = cat([full(9999, 2, ScalarType.Int64), full(1, 3, ScalarType.Int64)]);
        var kept = new Subsampling(words.bincount(null), threshold: 0.01).Draw(words);

        // A share of 1 is 100 thresholds: kept with (10 + 1) / 100.
        Assert.InRange(kept.narrow(0, 0, 9999).to(ScalarType.Float32).mean().item<float>(), 0.1, 0.12);
        Assert.True(kept[9999].item<bool>());
    }
}
