namespace Telar.Reporting.Tracing;

/// <summary>Which line of the template each part of the filled text comes from.</summary>
public sealed class LineMap
{
    private readonly List<Part> parts = [new(0, 1, true)];

    /// <param name="offset">Where the part begins in the text.</param>
    /// <param name="line">Of the template, from one.</param>
    /// <param name="isLiteral">Whether the text repeats the template, line by line.</param>
    public void Add(int offset, int line, bool isLiteral) => parts.Add(new(offset, line, isLiteral));

    /// <param name="text">The filled text.</param>
    /// <param name="offset">Where in it.</param>
    /// <returns>The line of the template, from one.</returns>
    public int LineOf(string text, int offset)
    {
        var part = parts.Last(part => part.Offset <= offset);
        return part.IsLiteral ? part.Line + text.AsSpan(part.Offset, offset - part.Offset).Count('\n') : part.Line;
    }

    private readonly record struct Part(int Offset, int Line, bool IsLiteral);
}
