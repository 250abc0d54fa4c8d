namespace Telar.Learning.Languages;

/// <summary>How text becomes words and subwords, for <c>model.json</c>; the vocabularies stand in its shape.</summary>
/// <param name="Words">How words are normalised, for people.</param>
/// <param name="Subwords">How they are cut.</param>
/// <param name="Marks">Of a word's beginning and end.</param>
public sealed record LanguagePreprocessing(string Words, Subwords Subwords, string Marks);
