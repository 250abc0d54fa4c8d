using Telar.Data.Parquet;
using Telar.Engine;

namespace Telar.Learning.Translation;

/// <summary>A sentence with its translation, both as lower-case words joined by one space.</summary>
/// <param name="Id">In the processed table.</param>
/// <param name="Spanish">What is translated.</param>
/// <param name="Text">What it becomes.</param>
/// <param name="Split">Its part, by the Spanish.</param>
/// <param name="Fold">Its fold of a cross-validation.</param>
internal sealed record TranslationPair(string Id, string Spanish, string Text, string Split, int Fold)
{
    /// <param name="path">The processed table of sentences.</param>
    /// <param name="language">ISO 639-3.</param>
    /// <exception cref="TelarException">The table has no sentence in the language.</exception>
    public static IReadOnlyList<TranslationPair> Read(string path, string language)
    {
        var table = ParquetTable.Read(path, "id", "language", "text", "spanish", "split", "fold");
        var (ids, languages, splits) = (table.Text("id"), table.Text("language"), table.Text("split"));
        var (spanish, texts, folds) = (table.Text("spanish"), table.Text("text"), table.Values<int>("fold"));
        List<TranslationPair> pairs =
        [
            .. Enumerable.Range(0, table.Rows)
                .Where(row => languages[row] == language)
                .Select(row => new TranslationPair(ids[row], spanish[row], texts[row], splits[row], folds[row])),
        ];
        return pairs.Count > 0
            ? pairs
            : throw new TelarException(
                $"there is no sentence in '{language}'", path, $"use one of {string.Join(", ", languages.Distinct().Order(StringComparer.Ordinal))}");
    }
}
