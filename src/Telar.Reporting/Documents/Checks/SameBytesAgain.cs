using UglyToad.PdfPig;

namespace Telar.Reporting.Documents.Checks;

/// <summary>
/// One more pass of LaTeX over the finished files gives the same bytes, in a folder with another path and on
/// another day. It finds dates, paths and numbers that have not settled in a second or two; a whole second run, from
/// the template on, is what the target Reproduce does.
/// </summary>
public sealed class SameBytesAgain : IDocumentCheck
{
    // A year after the first.
    private const string LaterTime = "1767225600";

    public string Remedy =>
        @"Set \pdfinfoomitdate=1, \pdftrailerid{} and \pdfsuppressptexinfo=-1 before \documentclass, and print no \today or random number.";

    public async Task<IReadOnlyList<Flaw>> FindAsync(TexRun run, CancellationToken cancellation)
    {
        var folder = run.Folder.TrimEnd('/') + "-once-more";
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);

        try
        {
            Copy(run.Folder, folder);
            var again = run with { Folder = folder };
            File.Delete(again.Pdf);
            await ExternalProgram.RunAsync("pdflatex", folder, [.. TexRun.Options, run.Name], cancellation, LaterTime);
            return File.Exists(again.Pdf) && Same(run.Pdf, again.Pdf)
                ? []
                : [new("The PDF is not the same when it is compiled again in another folder on another day", Difference(run.Pdf, again.Pdf))];
        }
        finally
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    private static bool Same(string one, string other) => File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other));

    /// <summary>The first page whose words differ, where it is a matter of words.</summary>
    private static string Difference(string one, string other)
    {
        var file = Path.GetFileName(one);
        if (!File.Exists(other))
            return file;

        using var first = PdfDocument.Open(one);
        using var second = PdfDocument.Open(other);
        var (page, _) = first.GetPages().Zip(second.GetPages()).FirstOrDefault(pair => pair.First.Text != pair.Second.Text);
        return page is null ? file : $"{file}, page {page.Number}";
    }
}
