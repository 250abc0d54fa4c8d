using Telar.Engine;

namespace Telar.Reporting.Documents;

/// <summary>One LaTeX file in its folder, and how errors name it.</summary>
/// <param name="Folder">Absolute path of the folder that holds the file and all it includes.</param>
/// <param name="Name">The file's name, e.g. <c>paper.tex</c>.</param>
/// <param name="Template">The template it was filled from.</param>
public sealed record TexRun(string Folder, string Name, string Template)
{
    public string Pdf => Path.Combine(Folder, Path.ChangeExtension(Name, ".pdf"));

    /// <summary>Runs LaTeX and BibTeX until nothing changes, and reads the log.</summary>
    /// <exception cref="TelarException">LaTeX or BibTeX failed, or something is undefined or runs over.</exception>
    public async Task CompileAsync(CancellationToken cancellation)
    {
        // -norc: no settings of the user or the machine.
        var (code, output) = await ExternalProgram.RunAsync(
            "latexmk",
            Folder,
            ["-norc", "-pdf", "-interaction=nonstopmode", "-halt-on-error", "-file-line-error", "-no-shell-escape", Name],
            cancellation);
        var path = Path.Combine(Folder, Path.ChangeExtension(Name, ".log"));
        var log = File.Exists(path) ? await File.ReadAllTextAsync(path, cancellation) : output;
        if (TexLog.Error(log) is { } error)
            throw Wrong($"LaTeX stopped: {error.Message}", error.Place, "Mend the template or the style.");

        if (code != 0)
            throw Wrong($"latexmk failed: {TexLog.LastWords(output)}", Name, "Mend the template or the bibliography.");

        if (TexLog.Complaints(log) is { Count: > 0 } complaints)
            throw Wrong(string.Join("; ", complaints), Name, "Mend the template, so that nothing is undefined or runs over.");
    }

    public TelarException Wrong(string what, string place, string remedy) =>
        new(what, $"{place}, filled from {Template}", remedy);
}
