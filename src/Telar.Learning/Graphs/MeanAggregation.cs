using Telar.Learning.Models;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Graphs;

/// <summary>
/// A layer of GraphSAGE with the mean aggregator, X U + (M X) V + b, with M X the means over neighbours (Hamilton et al.
/// 2017, algorithm 1). All neighbours count, none are sampled, and vectors are not scaled to length 1.
/// A layer in which a node does not hear itself is without X U.
/// </summary>
internal sealed class MeanAggregation : nn.Module<Tensor, Tensor>
{
    private readonly LinearLayer? own;
    private readonly LinearLayer neighbours;
    private readonly Propagation propagation;

    /// <inheritdoc cref="GraphConvolution(Graph, long, long, bool)"/>
    public MeanAggregation(Graph graph, long inputs, long outputs, bool hearsItself)
        : base(nameof(MeanAggregation))
    {
        if (hearsItself)
            own = new LinearLayer(inputs, outputs);
        neighbours = new LinearLayer(inputs, outputs, hasBias: !hearsItself);
        propagation = Propagation.Mean(graph);
        RegisterComponents();
    }

    public override Tensor forward(Tensor vectors)
    {
        var heard = propagation.call(neighbours.call(vectors));
        return own is null ? heard : own.call(vectors) + heard;
    }
}
