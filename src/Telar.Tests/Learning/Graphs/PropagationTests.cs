using FsCheck.Xunit;
using Telar.Learning.Graphs;
using Telar.Tests.Learning.Fixtures;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Graphs;

/// <summary>Sums over messages are the products with the matrices of the papers.</summary>
[Collection(TorchTests.Name)]
public sealed class PropagationTests
{
    private const int Nodes = 7;

    [Property(MaxTest = 20)]
    public void The_symmetric_sum_is_the_product_with_the_renormalised_adjacency_matrix(int seed, bool hearsItself)
    {
        using var scope = NewDisposeScope();
        var graph = RandomGraph(seed);
        var loops = Adjacency(graph) + eye(Nodes);
        var scale = diag(loops.sum(1).rsqrt());
        var heard = hearsItself ? loops : Adjacency(graph);
        AssertProduct(scale.matmul(heard).matmul(scale), Propagation.Symmetric(graph, hearsItself), seed);
    }

    [Property(MaxTest = 20)]
    public void The_mean_is_over_the_neighbours_alone_and_zero_without_any(int seed)
    {
        using var scope = NewDisposeScope();
        var graph = RandomGraph(seed);
        var adjacency = Adjacency(graph);
        AssertProduct(adjacency / adjacency.sum(1, keepdim: true).clamp_min(1), Propagation.Mean(graph), seed);
    }

    [Fact]
    public void The_graph_is_no_part_of_the_state()
    {
        using var propagation = Propagation.Mean(RandomGraph(1));
        Assert.Empty(propagation.state_dict());
    }

    [Fact]
    public void Nothing_is_left_behind()
    {
        using var propagation = Propagation.Symmetric(RandomGraph(1), hearsItself: true);
        using var vectors = ones(Nodes, 2);
        var before = LiveTensors.OfThisThread;
        using (NewDisposeScope())
            propagation.call(vectors);
        Assert.Equal(before, LiveTensors.OfThisThread);
    }

    private static void AssertProduct(Tensor matrix, Propagation propagation, int seed)
    {
        manual_seed(seed);
        var vectors = randn(Nodes, 3, requires_grad: true);
        var direction = randn(Nodes, 3);
        var expected = Gradient(matrix.matmul(vectors));
        var found = Gradient(propagation.call(vectors));
        Assert.True(allclose(expected.Value, found.Value, atol: 1e-6), "values");
        Assert.True(allclose(expected.Slope, found.Slope, atol: 1e-6), "gradients");

        (Tensor Value, Tensor Slope) Gradient(Tensor value) => (value, autograd.grad([(value * direction).sum()], [vectors])[0]);
    }

    private static Graph RandomGraph(int seed)
    {
        var random = new Random(seed);
        // The last node has no neighbour.
        var pairs = from one in Enumerable.Range(0, Nodes - 1) from other in Enumerable.Range(0, one) select (one, other);
        return new Graph([.. Enumerable.Range(0, Nodes).Select(node => $"{node}")], [.. pairs.Where(_ => random.Next(2) == 0)]);
    }

    private static Tensor Adjacency(Graph graph)
    {
        var matrix = zeros(Nodes, Nodes);
        foreach (var (one, other) in graph.Edges)
        {
            matrix[one, other] = 1;
            matrix[other, one] = 1;
        }

        return matrix;
    }
}
