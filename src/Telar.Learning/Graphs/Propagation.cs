using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Graphs;

/// <summary>
/// Vectors of all nodes, float32 [N, D], to weighted sums over what each node hears of, [N, D]: the product with a sparse
/// matrix, written as a gather and an <c>index_add</c>, whose order of summation is that of the messages.
/// </summary>
internal sealed class Propagation : nn.Module<Tensor, Tensor>
{
    private readonly Tensor sources;
    private readonly Tensor targets;
    private readonly Tensor weights;

    private Propagation(IReadOnlyList<(int Source, int Target, double Weight)> messages)
        : base(nameof(Propagation))
    {
        sources = tensor(messages.Select(message => (long)message.Source).ToArray());
        targets = tensor(messages.Select(message => (long)message.Target).ToArray());
        weights = tensor(messages.Select(message => (float)message.Weight).ToArray()).unsqueeze(1);
        // They follow from the graph, which is read again with the model: no part of its state.
        register_buffer(nameof(sources), sources, persistent: false);
        register_buffer(nameof(targets), targets, persistent: false);
        register_buffer(nameof(weights), weights, persistent: false);
    }

    /// <summary>
    /// The mean of neighbours and node, each weighted by 1 / sqrt(d_i d_j) with d = 1 + degree: the renormalised adjacency
    /// matrix of Kipf and Welling (2017).
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="hearsItself">False leaves the node itself out, and the other weights as they are.</param>
    public static Propagation Symmetric(Graph graph, bool hearsItself)
    {
        var degrees = Array.ConvertAll(graph.Degrees(), degree => degree + 1);
        var loops = Enumerable.Range(0, graph.Nodes.Count).Select(node => (Source: node, Target: node));
        return new Propagation(
        [
            .. graph.Messages.Concat(hearsItself ? loops : []).Select(message =>
                (message.Source, message.Target, 1 / Math.Sqrt((double)degrees[message.Source] * degrees[message.Target]))),
        ]);
    }

    /// <summary>The mean of the neighbours without the node itself; zero where it has none (Hamilton et al. 2017).</summary>
    public static Propagation Mean(Graph graph)
    {
        var degrees = graph.Degrees();
        return new Propagation([.. graph.Messages.Select(message => (message.Source, message.Target, 1.0 / degrees[message.Target]))]);
    }

    public override Tensor forward(Tensor vectors) =>
        zeros_like(vectors).index_add(0, targets, vectors.index_select(0, sources) * weights, 1);
}
