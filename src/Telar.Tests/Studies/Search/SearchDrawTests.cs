using FsCheck.Xunit;
using Telar.Studies.Search;

namespace Telar.Tests.Studies.Search;

public sealed class SearchDrawTests
{
    [Property]
    public void A_rate_lies_between_its_bounds_and_has_two_digits(int seed)
    {
        var rate = new SearchDraw(seed).Logarithmic(1e-3, 3e-2);
        Assert.InRange(rate, 1e-3, 3e-2);
        Assert.Equal(rate, double.Parse(rate.ToString("E1")));
    }

    [Fact]
    public void Orders_of_magnitude_are_equally_likely()
    {
        var rates = Enumerable.Range(0, 2000).Select(seed => new SearchDraw(seed).Logarithmic(1e-4, 1e-2)).ToList();
        // Three standard deviations of a binomial share.
        Assert.InRange(rates.Count(rate => rate < 1e-3) / 2000.0, 0.5 - 0.034, 0.5 + 0.034);
    }

    [Fact]
    public void A_seed_draws_the_same_everywhere()
    {
        var draw = new SearchDraw(7);
        Assert.Equal(["b", "c", "b", "a"], Enumerable.Range(0, 4).Select(_ => draw.Of("a", "b", "c")));
    }
}
