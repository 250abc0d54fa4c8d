using Telar.Data.Datasets.Languages;
using Telar.Data.Parquet;
using Telar.Learning.Embeddings;

namespace Telar.Learning.Tagging;

/// <summary>
/// Text in K'iche' without parts of speech: the New Testament and sentences of MayanV, without the verses and sentences
/// that a sentence of the treebank stands in, so that no sentence that is tagged has been read.
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
            .Select(text => Bounded(string.Join(' ', WordNormaliser.Words(text, Treebank))))
            .Distinct()
            .ToList();
        var sentences = ParquetTable.Read(input(Sentences), "language", "text");
        return
        [
            .. ParquetTable.Read(input(Verses), "text").Text("text")
                .Concat(sentences.Text("language").Zip(sentences.Text("text"))
                    .Where(sentence => sentence.First == Language)
                    .Select(sentence => sentence.Second))
                .Where(text => !tagged.Any(Bounded(text).Contains)),
        ];
    }

    // Between spaces, so that what is sought is found in whole words only.
    private static string Bounded(string text) => $" {text} ";
}
