using ScottPlot;
using Telar.Reporting.Figures;
using Telar.Tests.Reporting.Fixtures;
using Palette = Telar.Reporting.Figures.Palette;

namespace Telar.Tests.Reporting.Figures;

/// <summary>What readers with each form of colour blindness, or a grey print, still tell apart.</summary>
public sealed class PaletteTests
{
    /// <summary>Of CIELAB (1976); about 2 can just be seen side by side, points apart need more.</summary>
    private const double LeastDistance = 15;

    [Theory]
    [InlineData(nameof(ColorVision.Normal))]
    [InlineData(nameof(ColorVision.Protanopia))]
    [InlineData(nameof(ColorVision.Deuteranopia))]
    [InlineData(nameof(ColorVision.Tritanopia))]
    public void Colours_stay_apart(string vision)
    {
        foreach (var colors in new[] { Palette.Categories, Palette.Areas, [Palette.Network, Palette.Baseline, Palette.Grey] })
            foreach (var (one, other) in Pairs(colors))
                Assert.True(
                    ColorVision.Of(vision).Distance(one, other) > LeastDistance, $"{one.ToHex()} and {other.ToHex()} by {vision}");
    }

    [Fact]
    public void Networks_and_baselines_differ_in_grey() =>
        Assert.True(ColorVision.Lightness(Palette.Network) - ColorVision.Lightness(Palette.Baseline) > 20);

    [Fact]
    public void Marks_are_seen_on_white() =>
        Assert.All([.. Palette.Categories, Palette.Network, Palette.Baseline], color => Assert.True(ColorVision.Lightness(color) < 75));

    [Fact]
    public void Fourteen_categories_have_symbols_of_their_own() =>
        Assert.Equal(2 * Palette.Categories.Length, Palette.Symbols.Distinct().Count());

    private static IEnumerable<(Color, Color)> Pairs(Color[] colors) =>
        from i in Enumerable.Range(0, colors.Length)
        from j in Enumerable.Range(0, i)
        select (colors[i], colors[j]);
}
