using Telar.Learning.Models;
using Telar.Learning.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Graphs;

/// <summary>Computes the logits of all nodes at once, whichever are asked for: their neighbours are needed anyway.</summary>
internal sealed class NodeClassifier : Classifier
{
    private readonly Tensor identities;
    private readonly Sequential layers;

    public NodeClassifier(NodeRecipe recipe, Graph graph, int classes)
        : base(nameof(NodeClassifier))
    {
        identities = eye(graph.Nodes.Count);
        register_buffer(nameof(identities), identities, persistent: false);
        layers = nn.Sequential();
        long inputs = graph.Nodes.Count;
        foreach (var (index, outputs) in recipe.Widths.Append(classes).Index())
        {
            if (index > 0)
            {
                layers.append($"activation{index}", nn.ReLU());
                layers.append($"dropout{index}", new DropoutLayer(recipe.Dropout));
            }

            layers.append($"layer{index + 1}", LayerOf(recipe.Layer, graph, inputs, outputs, hearsItself: recipe.OwnIdentity || index > 0));
            inputs = outputs;
        }

        RegisterComponents();
        this.Initialize(Initialization.Xavier, Activation.Relu);
    }

    public override Tensor forward(IReadOnlyList<Tensor> features) => layers.call(identities).index_select(0, features[0]);

    private static nn.Module<Tensor, Tensor> LayerOf(GraphLayer layer, Graph graph, long inputs, long outputs, bool hearsItself) => layer switch
    {
        GraphLayer.Dense when !hearsItself => throw new ArgumentException("a perceptron hears of a node nothing but its identity", nameof(hearsItself)),
        GraphLayer.Dense => new LinearLayer(inputs, outputs),
        GraphLayer.Convolution => new GraphConvolution(graph, inputs, outputs, hearsItself),
        GraphLayer.MeanAggregation => new MeanAggregation(graph, inputs, outputs, hearsItself),
        _ => throw new ArgumentOutOfRangeException(nameof(layer), layer, null),
    };
}
