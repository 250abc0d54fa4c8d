using Telar.Data.Datasets.Languages;
using Telar.Engine;

namespace Telar.Data.Datasets.KicheTreebank;

/// <summary>A word of a sentence as word vectors know it.</summary>
public static class WordForm
{
    /// <summary>Lower-case letters with one kind of apostrophe; numbers and punctuation stay as they are.</summary>
    /// <exception cref="TelarException">The word is not in Unicode's composed form.</exception>
    public static string Normalise(string form, string where) =>
        string.Concat(WordNormaliser.Words(form, where)) is { Length: > 0 } letters ? letters : form;
}
