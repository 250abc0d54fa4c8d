using Telar.Data.Parquet;
using Telar.Learning.CrossValidation;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Tagging;

/// <summary>
/// The part of speech of a word in its sentence, tested on sentences that are held out. A row is a word; its features
/// are those of the whole sentence and its place there (<see cref="SentenceEncoder"/>).
/// </summary>
/// <param name="Words">The table of words, project-relative.</param>
/// <param name="Unlabelled">Text whose words are known too, as vectors of them are.</param>
/// <param name="HeldOut">Whose sentences are the test.</param>
public sealed record TaggingTask(string Words, UnlabelledKiche Unlabelled, HeldOut HeldOut) : ClassificationTask, ICrossValidated
{
    private const string UnknownProtocol = "unknown";

    /// <summary>Whether only words that no training sentence has are tested.</summary>
    public bool OnlyUnknown { get; init; }

    public override string Protocol => OnlyUnknown ? UnknownProtocol : MainProtocol;

    public override IReadOnlyList<string> Inputs => [Words, .. Unlabelled.Inputs];

    IReadOnlyList<ClassificationTask> ICrossValidated.Folds => [.. HeldOut.All.Select(fold => this with { HeldOut = fold })];

    public override TaskData Load(Func<string, string> input, Partition partition)
    {
        var table = ParquetTable.Read(input(Words), "sentence", "form", "word", "tag", "part");
        var (tags, parts) = (table.Text("tag"), table.Values<int>("part"));
        var labels = tags.Distinct().Order(StringComparer.Ordinal).ToList();
        var rows = InSentences(table.Text("sentence"), table.Text("form").Zip(table.Text("word"), SentenceWord.Of))
            .Select((word, row) => (Word: word, Label: (long)labels.IndexOf(tags[row]), Part: HeldOut.Of(parts[row], partition)))
            .ToLookup(row => row.Part, row => (row.Word, row.Label));
        SentenceWord[] training = [.. rows[Part.Train].Select(row => row.Word.Word)];
        var known = training.Select(word => word.Text).ToHashSet();
        var encoder = SentenceEncoder.Fit(training, Unlabelled.Read(input).SelectMany(text => text.Split(' ')));

        return new TaskData(labels, encoder.ShapeFor(labels.Count), new TaggingPreprocessing(), part => Encode(
            [.. rows[part].Where(row => !OnlyUnknown || part != Part.Test || !known.Contains(row.Word.Word.Text))], encoder));
    }

    /// <summary>Each word with its sentence, whose words follow each other in the table.</summary>
    private static IEnumerable<WordInSentence> InSentences(string[] sentences, IEnumerable<SentenceWord> words)
    {
        var all = sentences.Zip(words).GroupBy(row => row.First, row => row.Second);
        foreach (var sentence in all.Select(group => (Id: group.Key, Words: group.ToList())))
            foreach (var place in Enumerable.Range(0, sentence.Words.Count))
                yield return new WordInSentence($"{sentence.Id}/{place + 1}", sentence.Words, place);
    }

    private static Rows Encode(IReadOnlyList<(WordInSentence Word, long Label)> rows, SentenceEncoder encoder) => new(
        [.. rows.Select(row => row.Word.Id)],
        new Examples(encoder.Encode([.. rows.Select(row => row.Word)]), tensor(rows.Select(row => row.Label).ToArray())));
}
