using System.Text.RegularExpressions;

namespace Telar.Reporting.Documents;

/// <summary>The source of a document as LaTeX reads it, and the lines of what stands in it.</summary>
/// <param name="text">The filled template.</param>
public sealed partial class TexSource(string text)
{
    /// <summary>The source with blanks in place of comments.</summary>
    public string Text { get; } = Comment().Replace(text, match => new string(' ', match.Length));

    /// <summary>The line of a character, from 1.</summary>
    public int LineOf(int index) => Text.AsSpan(0, index).Count('\n') + 1;

    [GeneratedRegex(@"(?<!\\)(?:\\\\)*%[^\n]*")]
    private static partial Regex Comment();
}
