using System.Text.Json.Serialization;
using Telar.Data.Parquet;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Graphs;

/// <summary>
/// The label of a node, where some nodes of the graph are labelled. Transductive: the whole graph is known while a model
/// learns, of the test nodes everything but their label. The feature of a row is its node's position, int64 [B].
/// </summary>
/// <param name="Source">The graph; its table of nodes holds the labels, too.</param>
/// <param name="Label">Column with the label; empty where the node has none and so is in no part.</param>
/// <param name="Split">Column with the name of the part.</param>
/// <param name="System">What learns it: the protocol.</param>
public sealed record NodeTask(GraphSource Source, string Label, string Split, string System) : ClassificationTask
{
    public override string Protocol => System;

    [JsonIgnore]
    public override IReadOnlyList<string> Inputs => Source.Inputs;

    /// <param name="input">The absolute path of each of <see cref="Inputs"/>.</param>
    /// <param name="partition">The table's split; there are no folds.</param>
    public override TaskData Load(Func<string, string> input, Partition partition)
    {
        var table = ParquetTable.Read(input(Source.Nodes), "id", Label, Split);
        var (ids, values, splits) = (table.Text("id"), table.Text(Label), table.Text(Split));
        int[] labelled = [.. Enumerable.Range(0, ids.Length).Where(node => values[node].Length > 0)];
        var labels = labelled.Select(node => values[node]).Distinct().Order(StringComparer.Ordinal).ToList();
        var nodes = labelled.ToLookup(node => partition.Of(splits[node], NoFold));
        return new TaskData(labels, new TaskShape([new FeatureShape([], ids)], labels.Count), new { }, part => new Rows(
            [.. nodes[part].Select(node => ids[node])],
            new Examples(
                [tensor(nodes[part].Select(node => (long)node).ToArray())],
                tensor(nodes[part].Select(node => (long)labels.IndexOf(values[node])).ToArray()))));
    }

    private const int NoFold = Data.Splits.Split.NoFold;
}
