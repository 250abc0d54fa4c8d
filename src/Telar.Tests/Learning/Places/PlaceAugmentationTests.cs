using Telar.Learning.Places;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Places;

[Collection(TorchTests.Name)]
public sealed class PlaceAugmentationTests
{
    [Fact]
    public void Noise_has_the_deviations_asked_for_and_codes_are_lost_at_the_rate()
    {
        using var scope = NewDisposeScope();
        manual_seed(4);
        var changed = new PlaceAugmentation { Shift = 0.5, Noise = 0.1, LostCodes = 0.25 }.Apply(Places);

        Assert.Equal(0.5, changed[0].std().item<float>(), 0.02);
        Assert.Equal(0.1, changed[1].std().item<float>(), 0.005);
        Assert.Equal(0.25, changed[2].eq(0).to(ScalarType.Float32).mean().item<float>(), 0.02);
        Assert.Equal([0L, 7L], changed[2].unique().Item1.data<long>().ToArray());
        Assert.Equal(ScalarType.Int64, changed[2].dtype);
    }

    [Fact]
    public void Without_settings_nothing_changes()
    {
        using var scope = NewDisposeScope();
        foreach (var (before, after) in Places.Zip(new PlaceAugmentation().Apply(Places)))
            Assert.True(before.eq(after).all().item<bool>());
    }

    private static IReadOnlyList<Tensor> Places => [zeros(4000, 2), zeros(4000, 4), full([4000], 7L, dtype: ScalarType.Int64)];
}
