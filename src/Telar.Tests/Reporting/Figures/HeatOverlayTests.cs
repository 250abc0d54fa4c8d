using ScottPlot;
using Telar.Reporting.Figures;

namespace Telar.Tests.Reporting.Figures;

public sealed class HeatOverlayTests
{
    private static readonly double[,] Map = { { 0, 1 }, { 1, 2 } };

    [Theory]
    [InlineData(0.25, 0.25, 0)]
    [InlineData(0.25, 0.75, 1)]
    [InlineData(0.75, 0.75, 2)]
    [InlineData(0.5, 0.5, 1)]
    [InlineData(0.25, 0.5, 0.5)]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 2)]
    public void Values_are_bilinear_between_the_centres_of_cells(double down, double right, double expected) =>
        Assert.Equal(expected, HeatOverlay.Interpolated(Map, down, right), 12);

    [Fact]
    public void A_single_cell_is_the_same_everywhere() => Assert.Equal(0.5, HeatOverlay.Interpolated(new[,] { { 0.5 } }, 0.9, 0.1));

    [Fact]
    public void Without_heat_the_picture_is_grey_and_pale()
    {
        var colors = HeatOverlay.Of(new[,] { { Colors.Red, Colors.White } }, new[,] { { 0.0 } });
        Assert.Equal((colors[0, 0].Red, colors[0, 0].Red), (colors[0, 0].Green, colors[0, 0].Blue));
        Assert.InRange(colors[0, 0].Red, 150, 180);
        Assert.Equal(Colors.White, colors[0, 1]);
    }

    [Fact]
    public void Heat_draws_towards_one_colour()
    {
        var colors = HeatOverlay.Of(new[,] { { Colors.White } }, new[,] { { 1.0 } });
        Assert.True(colors[0, 0].Red > colors[0, 0].Green && colors[0, 0].Green > colors[0, 0].Blue);
    }
}
