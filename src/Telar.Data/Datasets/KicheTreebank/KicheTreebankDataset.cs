using Telar.Data.Parquet;
using Telar.Data.Sources;
using Telar.Data.Splits;
using Telar.Engine.Stages;

namespace Telar.Data.Datasets.KicheTreebank;

/// <summary>
/// UD K'iche'-IU: sentences in K'iche' whose words have their parts of speech. A sentence that occurs again is left
/// out; the others are dealt to ten parts for cross-validation, each with its share of every source.
/// </summary>
public sealed class KicheTreebankDataset : Dataset
{
    /// <summary>Parts that the sentences are dealt to; column <c>part</c>.</summary>
    public const int Parts = 10;

    private const int SplitSeed = 1392;
    private const string File = "quc_iu-ud-test.conllu";

    private static readonly GitPin Pin = new(
        "treebank",
        "https://github.com/UniversalDependencies/UD_Kiche-IU",
        "a03c9e6a6f05c2b066f7a07f27e792a1edc7e3a1",
        "",
        @"quc_iu-ud-test\.conllu",
        "c32bf28e9aef25bc03e5d19df09888ac067149e3227e50a3bbcf9012d1d3720e");

    private static readonly GitSource Treebank = new(Pin);

    public override string Name => "ud-kiche-iu";

    public override DatasetCard Card { get; } = new(
        "K'iche' treebank",
        "Sentences in K'iche', word by word; the class is the part of speech.",
        [
            new DatasetCredit(
                "UD K'iche'-IU",
                "github.com/UniversalDependencies/UD_Kiche-IU",
                Pin.ShortCommit,
                "CC-BY-SA-4.0",
                "UD K'iche'-IU by F. M. Tyers and R. Henderson, CC BY-SA 4.0; parts of speech only, lower case.",
                "Tyers, Henderson (2021). A corpus of K'iche' annotated for morphosyntactic structure. AmericasNLP.",
                "https://universaldependencies.org/treebanks/quc_iu"),
        ]);

    public override IReadOnlyList<IDataSource> Sources => [Treebank];

    public override IReadOnlyList<string> Outputs => ["words.parquet", "sentences.parquet"];

    public override Task PreprocessAsync(StageContext context, CancellationToken cancellation)
    {
        var lines = System.IO.File.ReadLines(Path.Combine(context.Input(Raw(Treebank)), File));
        var sentences = ConlluReader.Read(lines, File).DistinctBy(TextOf).ToList();
        var parts = new StratifiedSplit(Validation: 0, Test: 0, Folds: Parts, SplitSeed)
            .Assign(sentences.Select(sentence => new SplitItem(sentence.Id, sentence.Source, sentence.Words.Count)));
        WriteSentences(context.Output(Processed("sentences.parquet")), sentences, parts);
        WriteWords(context.Output(Processed("words.parquet")), sentences, parts);
        return Task.CompletedTask;
    }

    private static string TextOf(TreebankSentence sentence) => string.Join(' ', sentence.Words.Select(Normalise));

    private static string Normalise(TreebankWord word) => WordForm.Normalise(word.Form, File);

    private static void WriteSentences(
        string path, List<TreebankSentence> sentences, IReadOnlyDictionary<string, SplitAssignment> parts) => ParquetTable.Write(
        path,
        ParquetColumn.Of("sentence", [.. sentences.Select(sentence => sentence.Id)]),
        ParquetColumn.Of("source", [.. sentences.Select(sentence => sentence.Source)]),
        ParquetColumn.Of("text", [.. sentences.Select(sentence => sentence.Text)]),
        ParquetColumn.Of("spanish", [.. sentences.Select(sentence => sentence.Spanish ?? "")]),
        ParquetColumn.Of("part", sentences.Select(sentence => parts[sentence.Id].Fold).ToArray()));

    private static void WriteWords(
        string path, List<TreebankSentence> sentences, IReadOnlyDictionary<string, SplitAssignment> parts)
    {
        var words =
            (from sentence in sentences
             from word in sentence.Words.Index()
             select (Sentence: sentence.Id, Place: word.Index, Word: word.Item)).ToList();
        ParquetTable.Write(
            path,
            ParquetColumn.Of("sentence", [.. words.Select(word => word.Sentence)]),
            ParquetColumn.Of("place", words.Select(word => word.Place).ToArray()),
            ParquetColumn.Of("form", [.. words.Select(word => word.Word.Form)]),
            ParquetColumn.Of("word", [.. words.Select(word => Normalise(word.Word))]),
            ParquetColumn.Of("tag", [.. words.Select(word => word.Word.Tag)]),
            ParquetColumn.Of("part", words.Select(word => parts[word.Sentence].Fold).ToArray()));
    }
}
