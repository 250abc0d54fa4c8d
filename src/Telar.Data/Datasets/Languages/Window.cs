namespace Telar.Data.Datasets.Languages;

/// <summary>A few consecutive words of an article.</summary>
/// <param name="Text">Words joined by one space.</param>
internal sealed record Window(string Id, string Language, int Article, string Band, string Text);
