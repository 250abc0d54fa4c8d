using Telar.Data.Datasets.KicheTreebank;

namespace Telar.Learning.Tagging;

/// <summary>A word as a tagger sees it.</summary>
/// <param name="Text">In lower case, as word vectors know it (<see cref="WordForm"/>).</param>
/// <param name="IsCapitalised">Whether it is written with a capital, as names and the beginnings of sentences are.</param>
internal sealed record SentenceWord(string Text, bool IsCapitalised)
{
    public const string Capital = "(capital)";
    public const string Number = "(number)";
    public const string Punctuation = "(punctuation)";

    // One letter for all digits, as numbers hardly ever occur twice (Lample et al. 2016).
    private const char Digit = '0';

    /// <param name="form">As it is written.</param>
    /// <param name="text">In lower case.</param>
    public static SentenceWord Of(string form, string text) => new(text, char.IsUpper(form[0]));

    /// <summary>Whether this stands before the letters of a word, as one of <see cref="Kinds"/>.</summary>
    public static bool IsKind(string letter) => letter is Capital or Number or Punctuation;

    /// <summary>What its letters tell of the word as a whole, even where training words lack these letters.</summary>
    public IEnumerable<string> Kinds
    {
        get
        {
            if (IsCapitalised)
                yield return Capital;
            if (Text.Any(char.IsDigit))
                yield return Number;
            if (!Text.Any(char.IsLetterOrDigit))
                yield return Punctuation;
        }
    }

    /// <summary>Its kinds as letters of their own, then its letters.</summary>
    public IEnumerable<string> Letters => Kinds.Concat(Text.Select(letter => $"{(char.IsDigit(letter) ? Digit : letter)}"));
}
