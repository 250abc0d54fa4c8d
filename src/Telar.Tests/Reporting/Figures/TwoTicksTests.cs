using FsCheck.Xunit;
using Telar.Reporting.Figures;
using Telar.Reporting.Localization;

namespace Telar.Tests.Reporting.Figures;

public sealed class TwoTicksTests
{
    [Theory]
    [InlineData(0.931, 0.968, 0.94, 0.96)]
    [InlineData(0.12, 0.53, 0.2, 0.5)]
    [InlineData(0.9321, 0.9578, 0.935, 0.955)]
    [InlineData(0.9912, 1.0006, 0.995, 1)]
    [InlineData(0.934, 0.946, 0.935, 0.945)]
    [InlineData(0, 12, 0, 10)]
    [InlineData(-0.2, 1.2, 0, 1)]
    public void Are_round(double low, double high, double first, double last) =>
        Assert.Equal($"{(first, last)}", $"{TwoTicks.Between(low, high)}");

    [Fact]
    public void Stand_on_the_axis_of_a_single_value()
    {
        using var plot = Panel.Create(null, null, null);
        plot.Add.Marker(0.5, 0);
        Panel.ScaleAround(plot);
        TwoTicks.Set(plot.Axes.Bottom, Language.English);
        Assert.InRange(0.5, plot.Axes.Bottom.Min, plot.Axes.Bottom.Max);
    }

    [Property]
    public bool Lie_on_the_axis_and_apart(ushort from, ushort length)
    {
        var (low, high) = (from / 65536.0, (from + length + 1) / 65536.0);
        var (first, last) = TwoTicks.Between(low, high);
        return first >= low - 1e-9 && last <= high + 1e-9 && last - first >= 0.5 * (high - low);
    }
}
