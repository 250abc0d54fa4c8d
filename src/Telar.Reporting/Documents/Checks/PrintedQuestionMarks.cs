namespace Telar.Reporting.Documents.Checks;

/// <summary>The printed text has no <c>??</c>, which stands for what is not known: also in figures and tables.</summary>
public sealed class PrintedQuestionMarks : IDocumentCheck
{
    public string Remedy => "Define what the text refers to.";

    public async Task<IReadOnlyList<Flaw>> FindAsync(TexRun run, CancellationToken cancellation)
    {
        var file = Path.GetFileName(run.Pdf);
        var (code, text, errors) = await ExternalProgram.RunAsync(
            "pdftotext", run.Folder, ["-layout", file, "-"], cancellation);
        if (code != 0)
            return [new($"pdftotext cannot read the PDF: {TexLog.LastWords(errors)}", file)];

        return text.Split('\f').SelectMany((page, index) => page.Split('\n')
            .Where(line => line.Contains("??", StringComparison.Ordinal))
            .Select(line => new Flaw($"The PDF prints “{line.Trim()}”", $"{file}, page {index + 1}"))).ToArray();
    }
}
