namespace Telar.Learning.Tagging;

/// <summary>How a sentence becomes words, for <c>model.json</c>; the vocabularies stand in its shape.</summary>
/// <param name="Words">For people.</param>
public sealed record TaggingPreprocessing(
    string Words = "syntactic words in lower case, every apostrophe U+0027; punctuation marks are words of their own; before the letters of a word stands whether it is capitalised, a number or punctuation; every digit is the letter 0");
