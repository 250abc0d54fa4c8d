using Telar.Data.Datasets.Languages;
using Telar.Data.Parquet;
using Telar.Learning.Embeddings;

namespace Telar.Learning.Tagging;

/// <summary>
/// Text in K'iche' without parts of speech: the New Testament, and sentences of MayanV without those that the treebank
/// has taken from the same collection, so that no sentence that is tagged has been read.
/// </summary>
/// <param name="Verses">The table of verses, project-relative.</param>
/// <param name="Sentences">The table of sentences in Mayan languages.</param>
/// <param name="Treebank">The treebank's table of sentences.</param>
public sealed record UnlabelledKiche(string Verses, string Sentences, string Treebank) : TextSource
{
    private const string Language = "quc";

    public override IReadOnlyList<string> Inputs => [Verses, Sentences, Treebank];

    public override IReadOnlyList<string> Read(Func<string, string> input)
    {
        var tagged = ParquetTable.Read(input(Treebank), "text").Text("text")
            .Select(text => string.Join(' ', WordNormaliser.Words(text, Treebank)))
            .ToHashSet();
        var sentences = ParquetTable.Read(input(Sentences), "language", "text");
        return
        [
            .. ParquetTable.Read(input(Verses), "text").Text("text"),
            .. sentences.Text("language").Zip(sentences.Text("text"))
                .Where(sentence => sentence.First == Language && !tagged.Contains(sentence.Second))
                .Select(sentence => sentence.Second),
        ];
    }
}
