namespace Telar.Learning.Languages;

/// <summary>A few consecutive words of an article.</summary>
/// <param name="Text">Words parted by single spaces.</param>
/// <param name="Language">ISO 639-3.</param>
internal sealed record Window(string Id, string Text, string Language);
