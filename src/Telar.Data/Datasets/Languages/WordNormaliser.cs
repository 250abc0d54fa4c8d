using System.Globalization;
using System.Text;
using Telar.Engine;

namespace Telar.Data.Datasets.Languages;

/// <summary>
/// Lower-case words of letters. The glottal stop and ejectives are written with a different apostrophe in
/// each orthography's typing habit, which would tell the language by itself: all become U+0027, kept as a letter.
/// </summary>
public static class WordNormaliser
{
    public const char Apostrophe = '\'';

    // ' ’ ‘ ‛ ` ´ ʼ ʻ ʹ ʾ ˈ ′ ꞌ Ꞌ ＇
    private const string Apostrophes =
        "\u0027\u2019\u2018\u201B\u0060\u00B4\u02BC\u02BB\u02B9\u02BE\u02C8\u2032\uA78C\uA78B\uFF07";

    /// <summary>The words of a text; digits and punctuation only part words.</summary>
    /// <exception cref="TelarException">The text is not in Unicode's composed form.</exception>
    public static List<string> Words(string text, string where)
    {
        var normalised = new StringBuilder(text.Length);
        foreach (var letter in text)
            normalised.Append(Normalise(letter, where));

        return normalised.ToString()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(letter => letter != Apostrophe))
            .ToList();
    }

    private static char Normalise(char letter, string where)
    {
        if (Apostrophes.Contains(letter))
            return Apostrophe;

        // With the invariant culture the runtime composes nothing, so composed text is a condition, not a step.
        if (char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
            throw new TelarException($"the text holds the combining mark U+{(int)letter:X4}", where, "bring the text to Unicode NFC first");

        return char.IsLetter(letter) ? char.ToLowerInvariant(letter) : ' ';
    }
}
