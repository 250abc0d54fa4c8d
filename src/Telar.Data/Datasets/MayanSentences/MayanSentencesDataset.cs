using Telar.Data.Parquet;
using Telar.Data.Sources;
using Telar.Data.Splits;
using Telar.Engine.Files;
using Telar.Engine.Stages;

namespace Telar.Data.Datasets.MayanSentences;

/// <summary>
/// MayanV: everyday sentences in thirteen Mayan languages of Guatemala, each with its Spanish translation. The
/// published parts are joined and split anew by the translation.
/// </summary>
public sealed class MayanSentencesDataset : Dataset
{
    // Language identification asks for windows of a band of lengths; a sentence is one window, however long it is.
    private const string Band = "long";

    private static readonly GitPin Pin = new(
        "sentences",
        "https://github.com/transducens/mayanv",
        "07d1426cbf783c81e4b8fe623051836b6b3fd0f4",
        "MayanV",
        $"({string.Join('|', MayanLanguage.All.Select(language => language.Code))})/(train|dev|test)/data\\.[a-z]+",
        "5c662462ac03db207a1da791c5461046632355a9b231f73fa6e0cbf033a6036b");

    private static readonly GitSource Files = new(Pin);

    public override string Name => "mayanv";

    public override DatasetCard Card { get; } = new(
        "Mayan languages",
        "Everyday sentences in Mayan languages of Guatemala; the class is the language.",
        [
            new DatasetCredit(
                "MayanV",
                "github.com/transducens/mayanv",
                Pin.ShortCommit,
                "CC0-1.0",
                "MayanV, packaged under CC0; the sentences are of the Academia de Lenguas Mayas de Guatemala and of other native sources.",
                "Lou, Pérez-Ortiz, Sánchez-Martínez, Sánchez-Cartagena (2024). Curated datasets and neural models for machine translation of informal registers between Mayan and Spanish vernaculars. NAACL.",
                "https://github.com/transducens/mayanv"),
        ]);

    public override IReadOnlyList<IDataSource> Sources => [Files];

    public override IReadOnlyList<string> Outputs => ["sentences.parquet", "leftout.parquet", "languages.parquet"];

    public override Task PreprocessAsync(StageContext context, CancellationToken cancellation)
    {
        var (kept, leftOut) = SentenceFilter.Apply(Read(context.Input(Raw(Files))));
        WriteSentences(context.Output(Processed("sentences.parquet")), kept);
        WriteLeftOut(context.Output(Processed("leftout.parquet")), leftOut);
        ParquetTable.Write(
            context.Output(Processed("languages.parquet")),
            ParquetColumn.Of("language", MayanLanguage.All.Select(language => language.Code).ToArray()),
            ParquetColumn.Of("name", MayanLanguage.All.Select(language => language.Name).ToArray()),
            ParquetColumn.Of("division", MayanLanguage.All.Select(language => language.Division).ToArray()),
            ParquetColumn.Of("branch", MayanLanguage.All.Select(language => language.Branch).ToArray()),
            ParquetColumn.Of("latitude", MayanLanguage.All.Select(language => language.Latitude).ToArray()),
            ParquetColumn.Of("longitude", MayanLanguage.All.Select(language => language.Longitude).ToArray()));
        return Task.CompletedTask;
    }

    private static IEnumerable<Sentence> Read(string folder)
    {
        var parts = FileTree.Of(folder).Select(file => file[..file.LastIndexOf('/')]).Distinct();
        return parts.SelectMany(part => ParallelText.Read(folder, part, part.Split('/')[0]));
    }

    private static void WriteSentences(string path, List<Sentence> sentences)
    {
        var splits = sentences.ConvertAll(sentence => TranslationSplit.Of(sentence.Spanish));
        ParquetTable.Write(
            path,
            Text("id", sentence => sentence.Id),
            Text("language", sentence => sentence.Language),
            Text("band", _ => Band),
            Text("text", sentence => sentence.Text),
            Text("spanish", sentence => sentence.Spanish),
            ParquetColumn.Of("split", splits.Select(split => split.Split).ToArray()),
            ParquetColumn.Of("fold", splits.Select(split => split.Fold).ToArray()));

        ParquetColumn Text(string name, Func<Sentence, string> value) => ParquetColumn.Of(name, sentences.Select(value).ToArray());
    }

    private static void WriteLeftOut(string path, List<LeftOutLine> lines) => ParquetTable.Write(
        path,
        ParquetColumn.Of("file", lines.Select(line => line.Sentence.File).ToArray()),
        ParquetColumn.Of("line", lines.Select(line => line.Sentence.Line).ToArray()),
        ParquetColumn.Of("reason", lines.Select(line => line.Reason).ToArray()));
}
