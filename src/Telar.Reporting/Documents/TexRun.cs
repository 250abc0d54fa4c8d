using Telar.Engine;

namespace Telar.Reporting.Documents;

/// <summary>One LaTeX file in its folder, and how errors name it.</summary>
/// <param name="Folder">Absolute path of the folder that holds the file, all it includes, and the template.</param>
/// <param name="Name">The file's name, e.g. <c>paper.tex</c>.</param>
/// <param name="Template">Project-relative path of the template it was filled from.</param>
public sealed record TexRun(string Folder, string Name, string Template)
{
    /// <summary>How LaTeX is to behave.</summary>
    public static IReadOnlyList<string> Options { get; } =
        ["-interaction=nonstopmode", "-halt-on-error", "-file-line-error", "-no-shell-escape"];

    public string Pdf => PathOf(".pdf");

    public TexSource Source => new(Read(".tex"));

    /// <summary>The text of the file of the document that has this extension: <c>.tex</c>, <c>.log</c>, <c>.aux</c>.</summary>
    public string Read(string extension) => File.ReadAllText(PathOf(extension));

    /// <summary>Whether there is a file of the document with this extension.</summary>
    public bool Has(string extension) => File.Exists(PathOf(extension));

    /// <summary>Runs LaTeX and BibTeX until nothing changes.</summary>
    /// <exception cref="TelarException">LaTeX or BibTeX failed, or the document never settles.</exception>
    public Task CompileAsync(CancellationToken cancellation) => new TexPasses(this).RunAsync(cancellation);

    /// <summary>
    /// Names a line of a file that LaTeX read. A line of the filled template is one of the template, if both have it
    /// just once; other lines were put together from values and are named as they are.
    /// </summary>
    /// <param name="file">As LaTeX names it; null for the document itself.</param>
    /// <param name="line">From 1.</param>
    public string Place(string? file, int line)
    {
        if (file is not null && file != Name)
            return $"{file}, line {line}, read by {Template}";

        return InTemplate(line) is { } original
            ? $"{Template}, line {original}"
            : $"{Name}, line {line}, filled from {Template}";
    }

    private int? InTemplate(int line)
    {
        var template = Path.Combine(Folder, Path.GetFileName(Template));
        var filled = Read(".tex").Split('\n');
        if (!File.Exists(template) || line < 1 || line > filled.Length)
            return null;

        var text = filled[line - 1].Trim();
        int[] originals = [.. LinesThatAre(text, File.ReadAllText(template).Split('\n'))];
        return text.Length > 0 && originals is [var only] && LinesThatAre(text, filled).Count() == 1 ? only : null;
    }

    private static IEnumerable<int> LinesThatAre(string text, string[] lines) =>
        lines.Index().Where(line => line.Item.Trim() == text).Select(line => line.Index + 1);

    private string PathOf(string extension) => Path.Combine(Folder, Path.ChangeExtension(Name, extension));
}
