namespace Telar.Data.Datasets.MayanSentences;

/// <summary>
/// Parts lines that are sentences from those that are not: entries of a dictionary that were broken over several lines
/// have left lines with an empty side, and lines with the same Spanish on both. Of one text the first stays.
/// </summary>
internal static class SentenceFilter
{
    private const string Empty = "a side without words";
    private const string Untranslated = "the same on both sides";
    private const string Repeated = "repeated";
    private const string Ambiguous = "in several languages";

    public static (List<Sentence> Kept, List<LeftOutLine> LeftOut) Apply(IEnumerable<Sentence> sentences)
    {
        var all = sentences.ToList();
        var shared = all.GroupBy(sentence => sentence.Text)
            .Where(same => same.Select(sentence => sentence.Language).Distinct().Count() > 1)
            .Select(same => same.Key)
            .ToHashSet();
        var (seen, kept, leftOut) = (new HashSet<(string, string)>(), new List<Sentence>(), new List<LeftOutLine>());
        foreach (var sentence in all)
            if (Reason(sentence) is { } reason)
                leftOut.Add(new LeftOutLine(sentence, reason));
            else
                kept.Add(sentence);
        return (kept, leftOut);

        string? Reason(Sentence sentence) => sentence switch
        {
            { Text: "" } or { Spanish: "" } => Empty,
            _ when sentence.Text == sentence.Spanish => Untranslated,
            _ when shared.Contains(sentence.Text) => Ambiguous,
            _ when !seen.Add((sentence.Language, sentence.Text)) => Repeated,
            _ => null,
        };
    }
}
