using Telar.Data.Datasets.KicheTreebank;

namespace Telar.Learning.Tagging;

/// <summary>A word as a tagger sees it.</summary>
/// <param name="Text">In lower case, as word vectors know it (<see cref="WordForm"/>).</param>
/// <param name="IsCapitalised">Whether it is written with a capital, as names and the beginnings of sentences are.</param>
internal sealed record SentenceWord(string Text, bool IsCapitalised)
{
    /// <summary>What stands before the letters of a capitalised word, as a letter of its own.</summary>
    public const string Capital = "(capital)";

    /// <param name="form">As it is written.</param>
    /// <param name="text">In lower case.</param>
    public static SentenceWord Of(string form, string text) => new(text, char.IsUpper(form[0]));

    public IEnumerable<string> Letters => Text.Select(letter => $"{letter}").Prepend(Capital).Skip(IsCapitalised ? 0 : 1);
}
