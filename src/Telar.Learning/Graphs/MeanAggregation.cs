using Telar.Learning.Models;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Graphs;

/// <summary>
/// A layer of GraphSAGE with the mean aggregator, X U + (M X) V + b, with M X the means over neighbours (Hamilton et al.
/// 2017, algorithm 1). All neighbours count, none are sampled, and vectors are not scaled to length 1.
/// </summary>
internal sealed class MeanAggregation : nn.Module<Tensor, Tensor>
{
    private readonly LinearLayer own;
    private readonly LinearLayer neighbours;
    private readonly Propagation propagation;

    /// <inheritdoc cref="GraphConvolution(Graph, long, long)"/>
    public MeanAggregation(Graph graph, long inputs, long outputs)
        : base(nameof(MeanAggregation))
    {
        own = new LinearLayer(inputs, outputs);
        neighbours = new LinearLayer(inputs, outputs, hasBias: false);
        propagation = Propagation.Mean(graph);
        RegisterComponents();
    }

    public override Tensor forward(Tensor vectors) => own.call(vectors) + propagation.call(neighbours.call(vectors));
}
