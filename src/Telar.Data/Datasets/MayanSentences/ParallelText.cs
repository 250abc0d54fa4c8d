using Telar.Data.Datasets.Languages;
using Telar.Engine;

namespace Telar.Data.Datasets.MayanSentences;

/// <summary>
/// Reads two files whose lines are translations of each other. A Spanish line begins with the code of the other
/// language: <c>#quc# Ya se ven los primeros rayos del sol</c>.
/// </summary>
internal static class ParallelText
{
    private const string Spanish = "es";

    /// <param name="folder">Absolute path of the source.</param>
    /// <param name="part">Language and published part, e.g. <c>quc/train</c>.</param>
    /// <param name="language">ISO 639-3.</param>
    /// <exception cref="TelarException">The files do not fit each other; names file and line.</exception>
    public static IEnumerable<Sentence> Read(string folder, string part, string language)
    {
        var (file, translation) = ($"{part}/data.{language}", $"{part}/data.{Spanish}");
        var (lines, translations) = (Lines(folder, file), Lines(folder, translation));
        if (lines.Length != translations.Length)
            throw new TelarException(
                $"there are {lines.Length} lines, and {translations.Length} in {translation}", file, "compare the files with the source's");

        return lines.Zip(translations).Index().Select(line => new Sentence(
            language,
            file,
            line.Index + 1,
            Normalise(line.Item.First, $"{file}, line {line.Index + 1}"),
            Normalise(Unmarked(line.Item.Second, language, $"{translation}, line {line.Index + 1}"), $"{translation}, line {line.Index + 1}")));
    }

    private static string[] Lines(string folder, string file) => File.Exists(Path.Combine(folder, file))
        ? File.ReadAllLines(Path.Combine(folder, file))
        : throw new TelarException("the file is missing", file, "download the data set again");

    private static string Unmarked(string line, string language, string where) => line.StartsWith($"#{language}# ", StringComparison.Ordinal)
        ? line[(language.Length + 3)..]
        : throw new TelarException($"the line does not begin with #{language}#", where, "compare the line with the source's");

    private static string Normalise(string text, string where) => string.Join(' ', WordNormaliser.Words(text, where));
}
