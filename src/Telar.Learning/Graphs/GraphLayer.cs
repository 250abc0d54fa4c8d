namespace Telar.Learning.Graphs;

/// <summary>What a layer does with the vectors of a node's neighbours.</summary>
public enum GraphLayer
{
    /// <summary>Nothing: a layer of a perceptron.</summary>
    Dense,

    /// <summary>Mixes them with the node's own: a graph convolution (Kipf and Welling 2017).</summary>
    Convolution,

    /// <summary>Their mean beside the node's own, each with its own weights: GraphSAGE (Hamilton et al. 2017).</summary>
    MeanAggregation,
}
