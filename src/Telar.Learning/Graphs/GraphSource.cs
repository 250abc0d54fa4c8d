using System.Text.Json.Serialization;
using Telar.Data.Parquet;
using Telar.Engine;

namespace Telar.Learning.Graphs;

/// <summary>The tables that a graph is read from, project-relative.</summary>
/// <param name="Nodes">Column <c>id</c>; in the order of the nodes.</param>
/// <param name="Edges">Columns <c>one</c> and <c>other</c>: ids of the two ends.</param>
public sealed record GraphSource(string Nodes, string Edges)
{
    [JsonIgnore]
    public IReadOnlyList<string> Inputs => [Nodes, Edges];

    /// <param name="input">The absolute path of each of <see cref="Inputs"/>.</param>
    /// <exception cref="TelarException">An edge ends at a node that there is not.</exception>
    public Graph Read(Func<string, string> input)
    {
        var nodes = ParquetTable.Read(input(Nodes), "id").Text("id");
        var positions = nodes.Index().ToDictionary(node => node.Item, node => node.Index, StringComparer.Ordinal);
        var edges = ParquetTable.Read(input(Edges), "one", "other");
        return new Graph(nodes, [.. edges.Text("one").Select(PositionOf).Zip(edges.Text("other").Select(PositionOf))]);

        int PositionOf(string id) => positions.TryGetValue(id, out var position)
            ? position
            : throw new TelarException($"an edge ends at {id}, which is no node", Edges, $"run the stage that makes it and {Nodes} again");
    }
}
