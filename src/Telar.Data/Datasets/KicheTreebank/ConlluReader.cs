using System.Globalization;
using Telar.Engine;

namespace Telar.Data.Datasets.KicheTreebank;

/// <summary>
/// Reads CoNLL-U (https://universaldependencies.org/format.html) as far as parts of speech go: syntactic words are
/// kept, the ranges that they are written together in and empty nodes are passed over.
/// </summary>
internal static class ConlluReader
{
    private const int Columns = 10;
    private const int Form = 1;
    private const int Tag = 3;
    private const string None = "_";

    /// <param name="lines">Of the file.</param>
    /// <param name="file">Its name, for errors.</param>
    /// <exception cref="TelarException">A line is malformed, or a sentence lacks its name or text; names file and line.</exception>
    public static IEnumerable<TreebankSentence> Read(IEnumerable<string> lines, string file)
    {
        var (comments, words, number) = (new Dictionary<string, string>(), new List<TreebankWord>(), 0);
        foreach (var line in lines.Append(""))
        {
            var where = $"{file}, line {++number}";
            if (line.StartsWith('#'))
                Remember(comments, line);
            else if (line.Length > 0)
                words.AddRange(Words(line, words.Count + 1, where));
            else if (words.Count > 0)
            {
                yield return new TreebankSentence(
                    Comment(comments, "sent_id", where), Comment(comments, "text", where), comments.GetValueOrDefault("text[spa]"), [.. words]);
                comments.Clear();
                words.Clear();
            }
        }
    }

    private static void Remember(Dictionary<string, string> comments, string line)
    {
        if (line.TrimStart('#').Split('=', 2) is [var name, var value])
            comments[name.Trim()] = value.Trim();
    }

    private static string Comment(Dictionary<string, string> comments, string name, string where) =>
        comments.TryGetValue(name, out var value) && value.Length > 0
            ? value
            : throw new TelarException($"the sentence that ends here has no {name}", where, "compare the file with the source's");

    /// <summary>The word of a line, or none.</summary>
    private static IEnumerable<TreebankWord> Words(string line, int number, string where)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns)
            throw Malformed($"the line has {cells.Length} columns, not {Columns}");
        if (cells[0].Contains('-') || cells[0].Contains('.'))
            return [];
        if (cells[0] != number.ToString(CultureInfo.InvariantCulture))
            throw Malformed($"word {number} of the sentence has the number '{cells[0]}'");
        return cells[Form].Length > 0 && cells[Tag] is not ("" or None)
            ? [new TreebankWord(cells[Form], cells[Tag])]
            : throw Malformed("the word has no form or no part of speech");

        TelarException Malformed(string what) => new(what, where, "compare the line with the source's");
    }
}
