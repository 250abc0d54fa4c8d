namespace Telar.Data.Datasets.NewTestament;

/// <param name="Id">Book, chapter and verse, e.g. <c>b.MAT.1.1</c>.</param>
/// <param name="Text">Lower-case words joined by one space.</param>
internal sealed record Verse(string Id, string Text);
