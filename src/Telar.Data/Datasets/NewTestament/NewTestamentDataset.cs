using Telar.Data.Parquet;
using Telar.Data.Sources;
using Telar.Engine.Stages;

namespace Telar.Data.Datasets.NewTestament;

/// <summary>The New Testament in K'iche', verse by verse: running text for word vectors, and no labels.</summary>
public sealed class NewTestamentDataset : Dataset
{
    private const string File = "K'iche'-NT.xml";

    private static readonly GitPin Pin = new(
        "bibles",
        "https://github.com/christos-c/bible-corpus",
        "44e5fca1bfb369a5da2ee23ebc6f421c88489c5c",
        "bibles",
        @"K'iche'-NT\.xml",
        "31fd1c5597a99b16bfa53f07f93780e4365dda55fb627b1988dbba484e774b97");

    private static readonly GitSource Bibles = new(Pin);

    public override string Name => "bible-quc";

    public override DatasetCard Card { get; } = new(
        "K'iche' New Testament",
        "Verses in K'iche', without labels.",
        [
            new DatasetCredit(
                "Bible corpus, K'iche' New Testament",
                "github.com/christos-c/bible-corpus",
                Pin.ShortCommit,
                "CC0-1.0",
                "A massively parallel corpus: the Bible in 100 languages, CC0; lower case.",
                "Christodoulopoulos, Steedman (2015). A massively parallel corpus: the Bible in 100 languages. Language Resources and Evaluation 49.",
                "https://github.com/christos-c/bible-corpus"),
        ]);

    public override IReadOnlyList<IDataSource> Sources => [Bibles];

    public override IReadOnlyList<string> Outputs => ["verses.parquet"];

    public override Task PreprocessAsync(StageContext context, CancellationToken cancellation)
    {
        var verses = VerseReader.Read(Path.Combine(context.Input(Raw(Bibles)), File));
        ParquetTable.Write(
            context.Output(Processed("verses.parquet")),
            ParquetColumn.Of("verse", [.. verses.Select(verse => verse.Id)]),
            ParquetColumn.Of("text", [.. verses.Select(verse => verse.Text)]));
        return Task.CompletedTask;
    }
}
