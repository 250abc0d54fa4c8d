using FsCheck;
using FsCheck.Xunit;
using Telar.Statistics;

namespace Telar.Tests.Statistics;

public sealed class HolmCorrectionTests
{
    [Fact]
    public void Four_tests() =>
        // The worked example of the article "Holm-Bonferroni method" in Wikipedia; R: p.adjust(c(.01, .04, .03, .005), "holm").
        Assert.Equal([0.03, 0.06, 0.06, 0.02], HolmCorrection.Adjust([0.01, 0.04, 0.03, 0.005]).Select(p => Math.Round(p, 12)));

    [Fact]
    public void A_family_of_one_is_left_as_it_is() => Assert.Equal([0.04], HolmCorrection.Adjust([0.04]));

    [Property]
    public bool Lies_between_p_and_Bonferroni(NonEmptyArray<byte> values)
    {
        var (raw, adjusted) = Adjust(values);
        return raw.Zip(adjusted).All(p => p.Second >= p.First && p.Second <= 1 && p.Second <= (raw.Length * p.First) + 1e-12);
    }

    [Property]
    public bool Keeps_the_order(NonEmptyArray<byte> values)
    {
        var (raw, adjusted) = Adjust(values);
        var sorted = raw.Zip(adjusted).OrderBy(p => p.First).ThenBy(p => p.Second).Select(p => p.Second).ToArray();
        return sorted.SequenceEqual(adjusted.Order());
    }

    [Property]
    public bool Does_not_depend_on_positions(NonEmptyArray<byte> values)
    {
        var (raw, adjusted) = Adjust(values);
        return HolmCorrection.Adjust([.. raw.Reverse()]).Reverse().SequenceEqual(adjusted);
    }

    private static (double[] Raw, IReadOnlyList<double> Adjusted) Adjust(NonEmptyArray<byte> values)
    {
        double[] raw = [.. values.Get.Select(value => value / 255.0)];
        return (raw, HolmCorrection.Adjust(raw));
    }
}
