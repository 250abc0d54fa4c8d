using Telar.Learning.SemiSupervised;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.SemiSupervised;

[Collection(TorchTests.Name)]
public sealed class NeighbourGraphTests : IDisposable
{
    private readonly DisposeScope scope = NewDisposeScope();

    public void Dispose() => scope.Dispose();

    [Fact]
    public void A_row_hears_its_nearest_and_those_that_it_is_nearest_to()
    {
        // On a line at 0, 1 and 3 with one neighbour each: 3 hears 1, which hears 3 too.
        var graph = NeighbourGraph.Of(Line(0, 1, 3), neighbours: 1);
        // The scales are the distances to the only neighbour: 1, 1 and 2.
        var (near, far) = (Math.Exp(-1), Math.Exp(-2));

        Assert.Equal([10, ((1 * near) + (100 * far)) / (near + far), 10], graph.Means([1, 10, 100], width: 1).Select(Convert.ToDouble), Closely);
    }

    [Fact]
    public void Every_column_is_averaged_apart()
    {
        var graph = NeighbourGraph.Of(Line(0, 1), neighbours: 1);
        Assert.Equal([3, 4, 1, 2], graph.Means([1, 2, 3, 4], width: 2));
    }

    [Fact]
    public void Far_from_all_others_a_row_hears_as_much_as_elsewhere()
    {
        // The same picture twice, a hundred times as large the second time: own scales make them alike.
        var small = NeighbourGraph.Of(Line(0, 1, 3, 4), neighbours: 2).Means([1, 2, 3, 4], width: 1);
        var large = NeighbourGraph.Of(Line(0, 100, 300, 400), neighbours: 2).Means([1, 2, 3, 4], width: 1);
        Assert.Equal(small, large);
    }

    [Fact]
    public void A_row_far_from_a_dense_crowd_hears_it_all_the_same()
    {
        var graph = NeighbourGraph.Of(Line(0, 1e-4f, 2e-4f, 3e-4f, 1000), neighbours: 2);
        Assert.Equal(2.5, graph.Means([1, 1, 2, 3, 9], width: 1)[4], 5);
    }

    [Fact]
    public void Rows_that_coincide_hear_each_other_alike()
    {
        var graph = NeighbourGraph.Of(Line(5, 5, 5), neighbours: 7);
        Assert.Equal([2.5, 2, 1.5], graph.Means([1, 2, 3], width: 1).Select(Convert.ToDouble), Closely);
    }

    private static Tensor Line(params float[] places) => tensor(places).unsqueeze(1);

    private static bool Closely(double expected, double actual) => Math.Abs(expected - actual) < 1e-5;
}
