using Telar.Reporting.Documents;
using Telar.Reporting.Documents.Checks;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Documents.Checks;

/// <summary>The folder of a document as LaTeX leaves it, or made up file by file.</summary>
internal sealed class CheckedDocument : IDisposable
{
    /// <summary>What makes PDFs the same everywhere.</summary>
    public const string Reproducible = "\\pdfinfoomitdate=1\\pdftrailerid{}\\pdfsuppressptexinfo=-1\n";

    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    // A folder inside: a check may write beside it.
    private TexRun Run => new(project.PathOf("tex"), "paper.tex", "paper.tex.scriban");

    /// <summary>Absolute path of a file beside the document.</summary>
    public string PathOf(string name)
    {
        Directory.CreateDirectory(Run.Folder);
        return Path.Combine(Run.Folder, name);
    }

    /// <summary>Writes the document's file with this extension, e.g. <c>.log</c>.</summary>
    public void Write(string extension, string text) => project.Write($"tex/paper{extension}", text);

    public Task CompileAsync(string source)
    {
        Write(".tex", source);
        return Run.CompileAsync(CancellationToken.None);
    }

    /// <summary>What the check finds, as place: complaint.</summary>
    public async Task<string[]> FindAsync(IDocumentCheck check) =>
        [.. (await check.FindAsync(Run, CancellationToken.None)).Select(flaw => $"{flaw.Where}: {flaw.What}")];
}
