using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Telar.Reporting.Documents.Checks;

/// <summary>The PDF says its title, its author and its language to programs: search engines, screen readers.</summary>
public sealed class DescribedPdf : IDocumentCheck
{
    public string Remedy => @"Set pdftitle, pdfauthor and pdflang by \hypersetup.";

    public Task<IReadOnlyList<Flaw>> FindAsync(TexRun run, CancellationToken cancellation)
    {
        using var document = PdfDocument.Open(run.Pdf);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        (string Name, string? Value)[] facts =
        [
            ("title", document.Information.Title),
            ("author", document.Information.Author),
            ("language", catalog.TryGet(NameToken.Create("Lang"), out StringToken language) ? language.Data : null),
        ];
        return Task.FromResult<IReadOnlyList<Flaw>>(facts.Where(fact => string.IsNullOrWhiteSpace(fact.Value))
            .Select(fact => new Flaw($"The PDF does not say its {fact.Name}", run.Name))
            .ToArray());
    }
}
