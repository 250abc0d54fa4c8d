using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>
/// Labels go from row to row until they hardly change: every row without one takes the weighted mean of its neighbours' again
/// and again (harmonic functions, Zhu, Ghahramani and Lafferty 2003). Then every class gets the share of the rows that it
/// has among the labelled ones.
/// </summary>
public sealed record LabelPropagation
{
    /// <summary>Nearest rows that a row is joined with.</summary>
    public required int Neighbours { get; init; }

    /// <summary>Means that are taken: a label goes one row further with each.</summary>
    public required int Steps { get; init; }

    /// <summary>Probabilities of the classes of rows without labels, float32 [U, K]; the sum of each row is 1.</summary>
    /// <param name="labelled">Vectors float32 [L, D]; rows are near by Euclidean distance.</param>
    /// <param name="labels">Their class indices, int64 [L].</param>
    /// <param name="unlabelled">Vectors float32 [U, D].</param>
    /// <param name="classes">K.</param>
    internal Tensor Run(Tensor labelled, Tensor labels, Tensor unlabelled, int classes)
    {
        using var scope = NewDisposeScope();
        var given = nn.functional.one_hot(labels, classes).to(ScalarType.Float32);
        var graph = NeighbourGraph.Of(cat([labelled, unlabelled], 0), Neighbours);
        var arrived = tensor(Spread(graph, given.cpu().data<float>().ToArray(), (int)unlabelled.shape[0], classes), device: labels.device);
        return ClassBalance.Of(arrived.reshape(-1, classes).narrow(0, labels.shape[0], unlabelled.shape[0]), given.mean([0]))
            .MoveToOuterDisposeScope();
    }

    /// <summary>How much of each class has arrived at each row. The first rows are the labelled ones, and keep what they are given.</summary>
    private float[] Spread(NeighbourGraph graph, float[] given, int unlabelled, int classes)
    {
        float[] labels = [.. given, .. new float[unlabelled * classes]];
        for (var step = 0; step < Steps; step++)
        {
            labels = graph.Means(labels, classes);
            given.CopyTo(labels, 0);
        }

        return labels;
    }
}
