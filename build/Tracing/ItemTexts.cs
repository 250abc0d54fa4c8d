using System.Xml.Linq;
using Telar.Engine;
using Telar.Reporting.Tracing;

namespace Telar.Build.Tracing;

/// <summary>The texts in a figure or table.</summary>
internal static class ItemTexts
{
    /// <param name="workspace">The project.</param>
    /// <param name="file">The table's LaTeX or the figure's PDF, beside which the same drawing lies as SVG.</param>
    /// <exception cref="TelarException">It is not there.</exception>
    public static IReadOnlyList<ItemText> Of(Workspace workspace, string file)
    {
        var path = workspace.Absolute(file.EndsWith(".pdf", StringComparison.Ordinal) ? Path.ChangeExtension(file, ".svg") : file);
        if (!File.Exists(path))
            throw new TelarException("a figure or table of the document is not there", path, "make it again: --target=Paper");

        return path.EndsWith(".svg", StringComparison.Ordinal) ? Labels(path) : Cells(path);
    }

    private static ItemText[] Cells(string path) =>
    [
        .. File.ReadLines(path).Index().SelectMany(line => line.Item
            .Split(" & ")
            .Select(cell => new ItemText(ReadableText.Of(cell.Replace(@"\\", "", StringComparison.Ordinal)), line.Index + 1))),
    ];

    private static ItemText[] Labels(string path) =>
    [
        .. XDocument.Load(path).Descendants()
            .Where(element => element.Name.LocalName == "text")
            .Select(element => new ItemText(element.Value.Trim(), null))
            .Distinct(),
    ];
}
