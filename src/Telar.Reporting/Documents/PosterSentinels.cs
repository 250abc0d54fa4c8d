using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Telar.Engine;

namespace Telar.Reporting.Documents;

/// <summary>
/// A poster runs over silently: text beyond the edge is just not seen. Each box therefore ends with
/// <c>\sentinel{word}</c>, an invisible word that must lie on the one page, inside its margins.
/// </summary>
public static partial class PosterSentinels
{
    /// <summary>Half an inch: what printers may cut.</summary>
    private const double Margin = 36;

    /// <exception cref="TelarException">Names the box that runs over.</exception>
    public static async Task CheckAsync(TexRun run, CancellationToken cancellation)
    {
        var (_, output) = await ExternalProgram.RunAsync(
            "pdftotext", run.Folder, ["-bbox", Path.GetFileName(run.Pdf), "-"], cancellation);
        var pages = XDocument.Parse(output).Descendants().Where(element => element.Name.LocalName == "page").ToArray();
        if (pages.Length != 1)
            throw run.Wrong($"The poster has {pages.Length} pages", "the PDF", "Shorten its text.");

        var (width, height) = (Number(pages[0], "width"), Number(pages[0], "height"));
        var words = pages[0].Elements().ToLookup(word => word.Value);
        var source = await File.ReadAllTextAsync(Path.Combine(run.Folder, run.Name), cancellation);
        foreach (var sentinel in Sentinel().Matches(source).Select(match => match.Groups["word"].Value))
        {
            var inside = words[sentinel].Any(word =>
                Number(word, "xMin") >= Margin && Number(word, "xMax") <= width - Margin
                && Number(word, "yMin") >= Margin && Number(word, "yMax") <= height - Margin);
            if (!inside)
                throw run.Wrong($"The box that ends with {sentinel} runs over", "the PDF", "Shorten its text or make it larger.");
        }
    }

    private static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[^%\n]*\\sentinel\{(?<word>\w+)\}", RegexOptions.Multiline)]
    private static partial Regex Sentinel();
}
