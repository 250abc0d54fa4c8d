using Telar.Learning.Models;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Graphs;

/// <summary>A graph convolution, A X W + b, with the renormalised adjacency matrix A (Kipf and Welling 2017, equation 2).</summary>
internal sealed class GraphConvolution : nn.Module<Tensor, Tensor>
{
    private readonly LinearLayer linear;
    private readonly Parameter bias;
    private readonly Propagation propagation;

    /// <param name="graph">Whose nodes are the rows.</param>
    /// <param name="inputs">Length of a node's vector.</param>
    /// <param name="outputs">Of the vector that it gets.</param>
    /// <param name="hearsItself">Whether a node's own vector counts beside its neighbours'.</param>
    public GraphConvolution(Graph graph, long inputs, long outputs, bool hearsItself)
        : base(nameof(GraphConvolution))
    {
        linear = new LinearLayer(inputs, outputs, hasBias: false);
        bias = nn.Parameter(zeros(outputs));
        propagation = Propagation.Symmetric(graph, hearsItself);
        RegisterComponents();
    }

    // The product with W comes first: it makes the vectors shorter.
    public override Tensor forward(Tensor vectors) => propagation.call(linear.call(vectors)) + bias;
}
