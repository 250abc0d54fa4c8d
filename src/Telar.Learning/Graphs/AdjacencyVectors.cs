using Telar.Learning.Baselines;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Graphs;

/// <summary>A node as its row of the adjacency matrix: one component for each node, 1 where it is a neighbour.</summary>
internal sealed record AdjacencyVectors(Graph Graph) : IVectorization
{
    public string Name => "adjacency";

    public Func<IReadOnlyList<Tensor>, Tensor> Fit(IReadOnlyList<Tensor> training, TaskShape shape)
    {
        var count = Graph.Nodes.Count;
        var rows = new float[count * count];
        foreach (var (source, target) in Graph.Messages)
            rows[(target * count) + source] = 1;
        var adjacency = tensor(rows).reshape(count, count);
        return features => adjacency.index_select(0, features[0]);
    }
}
