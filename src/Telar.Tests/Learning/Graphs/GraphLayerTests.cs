using Telar.Learning.Graphs;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Graphs;

/// <summary>Layers on a path of three nodes, by hand.</summary>
[Collection(TorchTests.Name)]
public sealed class GraphLayerTests
{
    private static readonly Graph Path = new(["a", "b", "c"], [(0, 1), (1, 2)]);

    [Fact]
    public void A_convolution_mixes_a_node_with_its_neighbours()
    {
        using var scope = NewDisposeScope();
        using var layer = new GraphConvolution(Path, 1, 1, hearsItself: true);
        Fill(layer, 2, 0.5);

        // Degrees with loops are 2, 3, 2; the input is 1, 2, 4 and the weight 2.
        var ends = Math.Sqrt(6);
        AssertRows(layer.call(Vectors), 1 + (4 / ends) + 0.5, (2 / ends) + (4.0 / 3) + (8 / ends) + 0.5, (4 / ends) + 4 + 0.5);
    }

    [Fact]
    public void An_aggregation_weighs_a_node_and_the_mean_of_its_neighbours_apart()
    {
        using var scope = NewDisposeScope();
        using var layer = new MeanAggregation(Path, 1, 1, hearsItself: true);
        Fill(layer, 2, 0.5);

        AssertRows(layer.call(Vectors), 2 + 4 + 0.5, 4 + 5 + 0.5, 8 + 4 + 0.5);
    }

    [Fact]
    public void A_convolution_may_leave_the_node_itself_out()
    {
        using var scope = NewDisposeScope();
        using var layer = new GraphConvolution(Path, 1, 1, hearsItself: false);
        Fill(layer, 2, 0.5);

        var ends = Math.Sqrt(6);
        AssertRows(layer.call(Vectors), (4 / ends) + 0.5, (2 / ends) + (8 / ends) + 0.5, (4 / ends) + 0.5);
    }

    [Fact]
    public void An_aggregation_may_be_of_the_neighbours_alone()
    {
        using var scope = NewDisposeScope();
        using var layer = new MeanAggregation(Path, 1, 1, hearsItself: false);
        Fill(layer, 2, 0.5);

        AssertRows(layer.call(Vectors), 4 + 0.5, 5 + 0.5, 4 + 0.5);
    }

    private static Tensor Vectors => tensor(new float[] { 1, 2, 4 }).unsqueeze(1);

    private static void Fill(nn.Module layer, double weight, double bias)
    {
        using var free = no_grad();
        foreach (var (name, parameter) in layer.named_parameters())
            parameter.fill_(name.EndsWith("bias", StringComparison.Ordinal) ? bias : weight);
    }

    private static void AssertRows(Tensor found, params double[] expected)
    {
        Assert.Equal(expected.Length, found.numel());
        Assert.All(expected.Zip(found.data<float>()), row => Assert.Equal(row.First, row.Second, 1e-5));
    }
}
