using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Telar.Reporting.Documents.Checks;

/// <summary>
/// A poster runs over silently: text beyond the edge is just not seen. Each box therefore ends with
/// <c>\sentinel{word}</c>, an invisible word that must lie on the one page, inside its margins.
/// </summary>
public sealed partial class PosterSentinels : IDocumentCheck
{
    /// <summary>Half an inch: what printers may cut.</summary>
    private const double Margin = 36;

    public string Remedy => "Shorten the text or make its box larger.";

    public async Task<IReadOnlyList<Flaw>> FindAsync(TexRun run, CancellationToken cancellation)
    {
        var file = Path.GetFileName(run.Pdf);
        var (_, output, _) = await ExternalProgram.RunAsync("pdftotext", run.Folder, ["-bbox", file, "-"], cancellation);
        var pages = XDocument.Parse(output).Descendants().Where(element => element.Name.LocalName == "page").ToArray();
        if (pages.Length != 1)
            return [new($"The poster has {pages.Length} pages", file)];

        var (width, height) = (Number(pages[0], "width"), Number(pages[0], "height"));
        var words = pages[0].Elements().ToLookup(word => word.Value);
        var source = run.Source;
        return Sentinel().Matches(source.Text)
            .Where(match => !words[match.Groups["word"].Value].Any(IsInside))
            .Select(match => new Flaw(
                $"The box that ends with {match.Groups["word"].Value} runs over", run.Place(run.Name, source.LineOf(match.Index))))
            .ToArray();

        bool IsInside(XElement word) =>
            Number(word, "xMin") >= Margin && Number(word, "xMax") <= width - Margin
            && Number(word, "yMin") >= Margin && Number(word, "yMax") <= height - Margin;
    }

    private static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\\sentinel\{(?<word>\w+)\}")]
    private static partial Regex Sentinel();
}
