using System.Text.RegularExpressions;
using Telar.Engine;
using Telar.Engine.Hashing;

namespace Telar.Reporting.Documents;

/// <summary>
/// Runs LaTeX and BibTeX until nothing changes. What files hold decides: latexmk goes by size and time in whole
/// seconds, and now and then stops a pass too early where a pass takes less than one.
/// </summary>
internal sealed partial class TexPasses(TexRun run)
{
    private const int Limit = 6;

    // Written for people: LaTeX and BibTeX read none of it.
    private static readonly string[] Reports = [".pdf", ".log", ".blg"];

    /// <exception cref="TelarException">LaTeX or BibTeX failed, or the document never settles.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var asked = "";
        for (var pass = 1; pass <= Limit; pass++)
        {
            var before = Notes();
            await LatexAsync(cancellation);
            var questions = string.Concat(Question().Matches(run.Read(".aux")));
            if (questions != asked && questions.Contains(@"\bibdata", StringComparison.Ordinal))
                await BibtexAsync(cancellation);
            asked = questions;
            if (Notes() == before)
                return;
        }

        throw new TelarException(
            $"The document does not settle: LaTeX notes something else on each of {Limit} passes",
            run.Template,
            "Find what moves each time, such as a reference whose own length decides which page it is on.");
    }

    private async Task LatexAsync(CancellationToken cancellation)
    {
        var (code, output, _) = await ExternalProgram.RunAsync("pdflatex", run.Folder, [.. TexRun.Options, run.Name], cancellation);
        if (TexLog.Error(run.Has(".log") ? run.Read(".log") : output) is { } error)
        {
            var place = error.File is null ? run.Template : run.Place(error.File, error.Line);
            throw new TelarException($"LaTeX stopped: {error.Message}", place, "Mend the template or the class.");
        }

        if (code != 0)
            throw new TelarException($"LaTeX failed: {TexLog.LastWords(output)}", run.Template, "Mend the template or the class.");
    }

    private async Task BibtexAsync(CancellationToken cancellation)
    {
        var (code, output, _) = await ExternalProgram.RunAsync(
            "bibtex", run.Folder, [Path.GetFileNameWithoutExtension(run.Name)], cancellation);
        if (code != 0)
            throw new TelarException($"BibTeX failed: {TexLog.LastWords(output)}", run.Template, "Mend the template or the bibliography.");
    }

    // The content of all files that a pass may read.
    private string Notes() => string.Concat(Directory.EnumerateFiles(run.Folder)
        .Where(file => !Reports.Contains(Path.GetExtension(file)))
        .Order(StringComparer.Ordinal)
        .Select(file => $"{file} {Digest.OfFile(file)}\n"));

    // What LaTeX wants to know of BibTeX.
    [GeneratedRegex(@"^\\(?:citation|bibstyle|bibdata)\{[^\n]*\n", RegexOptions.Multiline)]
    private static partial Regex Question();
}
