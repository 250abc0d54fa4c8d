using System.Globalization;
using System.Security;
using System.Text;

namespace Telar.Build.Graph;

/// <summary>The graph as an SVG picture: columns from left to right, one band for each experiment.</summary>
public static class SvgGraph
{
    private const int LegendWidth = 150;
    private const int TextIndent = 28;
    private const double TextSize = 11;

    public static string Of(string study, BoxGraph graph)
    {
        var layout = GraphLayout.Of(graph.Boxes);
        var text = new StringBuilder();
        text.Append($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {layout.Width} {layout.Height}" width="{layout.Width}" height="{layout.Height}" font-family="Lato, Helvetica, Arial, sans-serif" font-size="{TextSize}">
            <title>{SecurityElement.Escape(study)}</title>
            <rect width="100%" height="100%" fill="#ffffff"/>

            """);
        WriteLegend(text, study);
        foreach (var band in layout.Bands)
            WriteBand(text, layout, band);
        text.Append("<g fill=\"none\" stroke=\"#8a8f98\" stroke-width=\"1.1\" stroke-opacity=\"0.55\">\n");
        foreach (var (from, to) in graph.Edges)
            text.Append($"<path d=\"{Curve(layout.Places[from], layout.Places[to])}\"/>\n");
        text.Append("</g>\n");
        foreach (var (index, box) in graph.Boxes.Index())
            WriteBox(text, box, layout.Places[index]);
        return text.Append("</svg>\n").ToString();
    }

    private static void WriteLegend(StringBuilder text, string study)
    {
        text.Append($"<text x=\"{GraphLayout.Margin}\" y=\"26\" font-size=\"16\" font-weight=\"bold\">{SecurityElement.Escape(study)}</text>\n");
        var x = GraphLayout.Margin + LegendWidth + 60;
        foreach (var state in Enum.GetValues<BoxState>().Reverse())
        {
            WriteBadge(text, BoxStyle.Of(state), x, 14);
            text.Append($"<text x=\"{x + 22}\" y=\"26\">{BoxStyle.Of(state).Word}</text>\n");
            x += LegendWidth;
        }
    }

    private static void WriteBand(StringBuilder text, GraphLayout layout, GraphBand band) => text.Append($"""
        <rect x="6" y="{band.Top}" width="{layout.Width - 12}" height="{band.Height}" rx="6" fill="#f6f7f9"/>
        <text x="{GraphLayout.Margin}" y="{band.Top + 17}" font-size="12" font-weight="bold" fill="#555b66">{SecurityElement.Escape(band.Name ?? "shared")}</text>

        """);

    private static void WriteBox(StringBuilder text, Box box, (int X, int Y) place)
    {
        var style = BoxStyle.Of(box.State);
        var (x, y) = place;
        text.Append($"""
            <g><title>{SecurityElement.Escape(string.Join('\n', box.Stages.Select(stage => stage.Key)))}</title>
            <rect x="{x}" y="{y}" width="{GraphLayout.BoxWidth}" height="{GraphLayout.BoxHeight}" rx="4" fill="{style.Fill}" stroke="{style.Line}" stroke-width="1.4"{(style.IsDashed ? " stroke-dasharray=\"4 3\"" : "")}/>

            """);
        WriteBadge(text, style, x + 6, y + 10);
        text.Append($"""
            <text x="{x + TextIndent}" y="{y + 15}" font-weight="bold" font-size="{NameSize(box.Name)}">{SecurityElement.Escape(box.Name)}</text>
            <text x="{x + TextIndent}" y="{y + 29}" fill="#444a55">{SecurityElement.Escape(box.Detail)}</text>
            </g>

            """);
    }

    // A long name is drawn smaller: the text of a bold letter is about 0.64 of its size wide.
    private static string NameSize(string name) =>
        Math.Min(TextSize, (GraphLayout.BoxWidth - TextIndent - 6) / (0.64 * name.Length)).ToString("0.#", CultureInfo.InvariantCulture);

    private static void WriteBadge(StringBuilder text, BoxStyle style, int x, int y) => text.Append($"""
        <rect x="{x}" y="{y}" width="16" height="16" rx="3" fill="{style.Line}"/>
        <text x="{x + 8}" y="{y + 12}" text-anchor="middle" font-weight="bold" fill="#ffffff">{style.Letter}</text>

        """);

    private static string Curve((int X, int Y) from, (int X, int Y) to)
    {
        var (startX, startY) = (from.X + GraphLayout.BoxWidth, from.Y + (GraphLayout.BoxHeight / 2));
        var (endX, endY) = (to.X, to.Y + (GraphLayout.BoxHeight / 2));
        var bend = GraphLayout.ColumnGap / 2 + (Math.Abs(endX - startX) / 4);
        return $"M{startX} {startY} C{startX + bend} {startY} {endX - bend} {endY} {endX} {endY}";
    }
}
