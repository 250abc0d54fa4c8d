using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;

namespace Telar.Reporting.Documents.Checks;

/// <summary>
/// Every link inside the PDF leads to a place in it. TeX lets a link to an unknown place lead to some other
/// one and warns in its log; the PDF is asked as well.
/// </summary>
public sealed partial class ResolvedLinks : IDocumentCheck
{
    public string Remedy => @"Define the place by \hypertarget or \label, or take the link out.";

    public Task<IReadOnlyList<Flaw>> FindAsync(TexRun run, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Flaw>>([.. Replaced(run), .. Dangling(run.Pdf)]);

    private static IEnumerable<Flaw> Replaced(TexRun run)
    {
        var source = run.Source;
        foreach (Match match in Unknown().Matches(run.Read(".log")))
        {
            var name = match.Groups["name"].Value;
            var index = source.Text.IndexOf($"{{{name}}}", StringComparison.Ordinal);
            yield return new(
                $"A link leads to “{name}”, which is nowhere", index < 0 ? run.Name : run.Place(run.Name, source.LineOf(index)));
        }
    }

    private static IEnumerable<Flaw> Dangling(string pdf)
    {
        using var document = PdfDocument.Open(pdf);
        foreach (var page in document.GetPages())
        {
            if (page.GetAnnotations().Any(annotation => annotation is { Type: AnnotationType.Link, Action: null or GoToAction { Destination: null } }))
                yield return new("A link leads nowhere", $"{Path.GetFileName(pdf)}, page {page.Number}");
        }
    }

    [GeneratedRegex(@"pdfTeX warning \(dest\): name\{(?<name>[^}]*)\} has been referenced but does not exist")]
    private static partial Regex Unknown();
}
