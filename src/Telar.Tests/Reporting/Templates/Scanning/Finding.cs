namespace Telar.Tests.Reporting.Templates.Scanning;

/// <summary>Something in a template that may state a result by hand.</summary>
/// <param name="Offset">Where it begins in the literal text, or in the template where it stands in a block.</param>
/// <param name="Line">Of the template.</param>
/// <param name="Text">The numeral or words.</param>
/// <param name="InBlock">Whether it stands in a Scriban block.</param>
internal sealed record Finding(int Offset, int Line, string Text, bool InBlock = false)
{
    public int End => Offset + Text.Length;
}
