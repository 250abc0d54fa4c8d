namespace Telar.Reporting.Documents.Checks;

/// <summary>qpdf finds no error in the structure of the PDF, and nothing to warn of.</summary>
public sealed class SoundPdf : IDocumentCheck
{
    public string Remedy => "Look for the included figure that brings it in.";

    public async Task<IReadOnlyList<Flaw>> FindAsync(TexRun run, CancellationToken cancellation)
    {
        var file = Path.GetFileName(run.Pdf);
        var (code, _, errors) = await ExternalProgram.RunAsync("qpdf", run.Folder, ["--check", file], cancellation);
        return code == 0 ? [] : [new($"qpdf finds the PDF unsound: {TexLog.LastWords(errors)}", file)];
    }
}
