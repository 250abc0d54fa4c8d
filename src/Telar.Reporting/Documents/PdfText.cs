using Telar.Engine;

namespace Telar.Reporting.Documents;

/// <summary>What a reader must not find in a PDF's text.</summary>
public static class PdfText
{
    /// <exception cref="TelarException">A reference or citation is printed as question marks.</exception>
    public static async Task CheckAsync(TexRun run, CancellationToken cancellation)
    {
        var (_, text) = await ExternalProgram.RunAsync(
            "pdftotext", run.Folder, ["-layout", Path.GetFileName(run.Pdf), "-"], cancellation);
        var pages = text.Split('\f');
        for (var page = 0; page < pages.Length; page++)
        {
            if (pages[page].Split('\n').FirstOrDefault(line => line.Contains("??", StringComparison.Ordinal)) is { } line)
                throw run.Wrong($"The PDF prints “{line.Trim()}”", $"page {page + 1}", "Define what the text refers to.");
        }
    }
}
