namespace Telar.Learning.Graphs;

/// <summary>An undirected graph without weights, multiple edges or loops.</summary>
/// <param name="Nodes">Names; a node is its position among them.</param>
/// <param name="Edges">Each once, in either order of its ends.</param>
public sealed record Graph(IReadOnlyList<string> Nodes, IReadOnlyList<(int One, int Other)> Edges)
{
    /// <summary>Every edge in both directions: what one end can be told by the other.</summary>
    internal IEnumerable<(int Source, int Target)> Messages =>
        Edges.SelectMany(edge => new[] { (edge.One, edge.Other), (edge.Other, edge.One) });

    /// <summary>Number of neighbours of each node.</summary>
    internal int[] Degrees()
    {
        var degrees = new int[Nodes.Count];
        foreach (var (_, target) in Messages)
            degrees[target]++;
        return degrees;
    }
}
