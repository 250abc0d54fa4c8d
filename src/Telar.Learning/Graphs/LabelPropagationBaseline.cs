using System.Globalization;
using Telar.Learning.Baselines;
using Telar.Learning.Evaluation;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Graphs;

/// <summary>
/// Labels spread along the edges until nothing changes: F = a S F + (1 - a) Y with the training labels Y, one-hot, and S
/// the adjacency matrix scaled by 1 / sqrt(d_i d_j) (Zhou et al., Learning with local and global consistency, 2004).
/// Nothing is trained.
/// </summary>
/// <param name="Source">The graph.</param>
/// <param name="Shares">Of the neighbours, a: at least 0, at most .9; the one with the best validation macro-F1 is taken.</param>
public sealed record LabelPropagationBaseline(GraphSource Source, params IReadOnlyList<double> Shares) : Baseline
{
    // The change shrinks by the share in every step: .9 to the power of 200 is 7e-10.
    private const int Steps = 200;

    public override string Name => "labelPropagation";

    public override BaselinePredictions Run(ClassificationTask task, Func<string, string> input)
    {
        using var scope = NewDisposeScope();
        var data = task.Load(input, Partition.Split);
        var graph = Source.Read(input);
        var (train, validation, test) = (data.Encode(Part.Train), data.Encode(Part.Validation), data.Encode(Part.Test));
        var fits = Shares.Select(share => (Share: share, Labels: Spread(graph, train, data.Shape.Classes, share))).ToList();
        var best = fits.MaxBy(fit => ConfusionMatrix.Of(data.Shape.Classes, TruthOf(validation), At(fit.Labels, validation)).MacroF1);
        return new BaselinePredictions(
            data.Labels,
            test.Ids,
            TruthOf(test),
            At(best.Labels, test),
            string.Create(CultureInfo.InvariantCulture, $"share {best.Share}"));
    }

    /// <summary>The class index that each node ends with.</summary>
    private static int[] Spread(Graph graph, Rows train, int classes, double share)
    {
        var degrees = graph.Degrees();
        var messages = graph.Messages
            .Select(message => (message.Source, message.Target, Weight: share / Math.Sqrt((double)degrees[message.Source] * degrees[message.Target])))
            .ToList();
        var given = new double[graph.Nodes.Count, classes];
        foreach (var (node, label) in NodesOf(train).Zip(TruthOf(train)))
            given[node, label] = 1 - share;

        var labels = given;
        for (var step = 0; step < Steps; step++)
        {
            var next = (double[,])given.Clone();
            foreach (var (source, target, weight) in messages)
                for (var label = 0; label < classes; label++)
                    next[target, label] += weight * labels[source, label];
            labels = next;
        }

        return [.. Enumerable.Range(0, graph.Nodes.Count).Select(node => Enumerable.Range(0, classes).MaxBy(label => labels[node, label]))];
    }

    private static int[] At(int[] labels, Rows rows) => [.. NodesOf(rows).Select(node => labels[node])];

    private static long[] NodesOf(Rows rows) => rows.Examples.Features[0].data<long>().ToArray();

    private static int[] TruthOf(Rows rows) => rows.Examples.Labels.to(ScalarType.Int32).data<int>().ToArray();
}
