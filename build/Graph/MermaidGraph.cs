using System.Text;

namespace Telar.Build.Graph;

/// <summary>The graph as a Mermaid flowchart.</summary>
public static class MermaidGraph
{
    public static string Of(BoxGraph graph)
    {
        var text = new StringBuilder("flowchart LR\n");
        var bands = graph.Boxes.Index().GroupBy(box => box.Item.Band).Index().ToArray();
        foreach (var (number, band) in bands)
        {
            text.Append($"  subgraph g{number}[{Quoted(band.Key ?? "shared")}]\n");
            foreach (var (index, box) in band)
                text.Append($"    n{index}[{Quoted($"{BoxStyle.Of(box.State).Letter} {box.Name}")[..^1]}<br/>{Escaped(box.Detail)}\"]:::{box.State}\n");
            text.Append("  end\n");
        }

        foreach (var (from, to) in graph.Edges)
            text.Append($"  n{from} --> n{to}\n");
        foreach (var state in Enum.GetValues<BoxState>())
        {
            var style = BoxStyle.Of(state);
            text.Append($"  classDef {state} fill:{style.Fill},stroke:{style.Line},color:#000{(style.IsDashed ? ",stroke-dasharray:4 3" : "")}\n");
        }

        return text.ToString();
    }

    private static string Quoted(string label) => $"\"{Escaped(label)}\"";

    // Mermaid's own entities: a bare # would begin one.
    private static string Escaped(string label) => label
        .Replace("#", "#35;", StringComparison.Ordinal)
        .Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal);
}
