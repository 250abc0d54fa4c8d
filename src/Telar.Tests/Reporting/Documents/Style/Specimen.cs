using Telar.Reporting.Documents;
using Telar.Tests.Reporting.Fixtures;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Telar.Tests.Reporting.Documents.Style;

/// <summary>A short document of the class, compiled, and what its pages hold. Lengths are in points of 1/72 inch.</summary>
public sealed class Specimen : IDisposable
{
    public const double Inch = 72;

    /// <summary>TeX's point.</summary>
    public const double Point = Inch / 72.27;

    private const string Sentence = "A line of plain words fills the block from one margin to the other and says nothing else. ";
    private readonly TemporaryProject project = new();
    private PdfDocument? document;

    public void Dispose()
    {
        document?.Dispose();
        project.Dispose();
    }

    public static string Sentences(int count) => string.Concat(Enumerable.Repeat(Sentence, count));

    /// <summary>Compiles a document.</summary>
    /// <param name="options">Of the class.</param>
    /// <param name="body">What stands after the title.</param>
    /// <param name="preamble">What stands before it.</param>
    public async Task CompileAsync(string options, string body, string preamble = "")
    {
        File.Copy(RepositoryFiles.PathOf("paper/style/telar.cls"), project.PathOf("telar.cls"));
        project.Write("page.tex", $$"""
            \documentclass[{{options}}]{telar}
            \usepackage[T1]{fontenc}
            \usepackage[utf8]{inputenc}
            {{preamble}}
            \title{Title}\author{Somebody}
            \begin{document}
            \maketitle
            {{body}}
            \end{document}
            """);
        var run = new TexRun(project.Root, "page.tex", "page.tex");
        await run.CompileAsync(CancellationToken.None);
        document = PdfDocument.Open(run.Pdf);
    }

    public Page Page(int number) => document!.GetPage(number);

    /// <summary>The words of the first page, in the order of the text.</summary>
    public string Text => string.Join(' ', Page(1).GetWords().Select(word => word.Text));

    /// <summary>The first letter of a word of the first page.</summary>
    public Letter this[string word] => Word(word).Letters[0];

    public Word Word(string word) => Page(1).GetWords().First(each => each.Text == word);

    /// <summary>How far below the line of one word that of another stands.</summary>
    public double Leading(string upper, string lower) => this[upper].StartBaseLine.Y - this[lower].StartBaseLine.Y;

    /// <summary>The rules and black boxes of the first page that are so wide, from the top.</summary>
    public IReadOnlyList<InkedBox> Boxes(double width) => Page(1).Paths
        .Select(path => (Box: path.GetBoundingRectangle(), Path: path))
        .Where(ink => ink.Box is { } box && Math.Abs(box.Width - width) < 0.5)
        // A thin rule is a stroke and not an area.
        .Select(ink => ink.Box!.Value.Height > 0
            ? new InkedBox(ink.Box.Value.Top, ink.Box.Value.Bottom)
            : new InkedBox(ink.Box.Value.Top + (ink.Path.LineWidth / 2), ink.Box.Value.Bottom - (ink.Path.LineWidth / 2)))
        .OrderByDescending(ink => ink.Top)
        .ToArray();
}
