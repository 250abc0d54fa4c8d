using Telar.Data.Parquet;
using Telar.Learning.Graphs;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Graphs;

/// <summary>
/// Two cliques of ten nodes, joined by one edge; the label of a node is its clique, but for one node of each, which has none.
/// </summary>
internal sealed class GraphFixture : IDisposable
{
    public const int Size = 10;

    private readonly TemporaryFolder folder = new();

    public GraphFixture()
    {
        Write();
        ParquetTable.Write(
            folder[Source.Edges],
            ParquetColumn.Of("one", Edges.Select(edge => NameOf(edge.One)).ToArray()),
            ParquetColumn.Of("other", Edges.Select(edge => NameOf(edge.Other)).ToArray()));
    }

    public static GraphSource Source { get; } = new("nodes.parquet", "edges.parquet");

    public static NodeTask Task { get; } = new(Source, "label", "split", "main");

    public FolderContext Context => new(folder);

    public string Input(string path) => folder[path];

    /// <summary>Writes the nodes.</summary>
    /// <param name="testLabel">Changes the labels of the test nodes.</param>
    public void Write(Func<string, string>? testLabel = null)
    {
        var nodes = Enumerable.Range(0, 2 * Size).ToList();
        ParquetTable.Write(
            folder[Source.Nodes],
            ParquetColumn.Of("id", nodes.Select(NameOf).ToArray()),
            ParquetColumn.Of("label", nodes.Select(LabelOf).ToArray()),
            ParquetColumn.Of("split", nodes.Select(SplitOf).ToArray()));

        string LabelOf(int node) => (node % Size, SplitOf(node)) switch
        {
            (Size - 1, _) => "",
            (_, "test") when testLabel is not null => testLabel(CliqueOf(node)),
            _ => CliqueOf(node),
        };
    }

    public void Dispose() => folder.Dispose();

    public static string CliqueOf(int node) => node < Size ? "first" : "second";

    // Nodes without a label have no part.
    private static string SplitOf(int node) => (node % Size) switch
    {
        < 3 => "train",
        < 5 => "validation",
        < Size - 1 => "test",
        _ => "",
    };

    private static string NameOf(int node) => $"node-{node:D2}";

    private static IReadOnlyList<(int One, int Other)> Edges =>
    [
        .. from one in Enumerable.Range(0, 2 * Size)
           from other in Enumerable.Range(0, one)
           where CliqueOf(one) == CliqueOf(other)
           select (one, other),
        (Size - 1, Size),
    ];
}
