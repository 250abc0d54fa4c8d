using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Learning.Embeddings;
using Telar.Learning.Stages;
using Telar.Learning.Tagging;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Tagging;

public sealed class GlossesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_word_is_explained_by_what_it_shares_most_sentences_with()
    {
        var glosses = Glosses.Of([
            .. Enumerable.Repeat(("nim ja", "casa grande"), 2), .. Enumerable.Repeat(("nim ja'", "agua grande"), 2),
            .. Enumerable.Repeat(("ja", "la casa"), 3), ("kej", "caballo")]);
        Assert.Equal("casa", glosses["ja"]);
        Assert.Equal("grande", glosses["nim"]);
        Assert.DoesNotContain("kej", glosses.Keys);
    }

    [Fact]
    public async Task Neighbours_carry_the_glosses_of_the_parallel_text()
    {
        WriteSentences();
        new WordVectors(["ja", "tem", "ulew"], [60, 50, 40], [[1, 0], [1, 0.1f], [0, 1]]).Write(folder["vectors.parquet"]);
        await Stage("ja").RunAsync(new FolderContext(folder), CancellationToken.None);

        var table = ParquetTable.Read(folder["results/inspection/kiche-tagging/neighbours.parquet"], "word", "gloss", "neighbour", "neighbour_gloss");
        Assert.Equal(["ja", "ja"], table.Text("word"));
        Assert.Equal(["casa", "casa"], table.Text("gloss"));
        Assert.Equal(["tem", "ulew"], table.Text("neighbour"));
        Assert.Equal(["", "tierra"], table.Text("neighbour_gloss"));
    }

    [Fact]
    public async Task A_rare_word_is_an_error()
    {
        WriteSentences();
        new WordVectors(["ja", "kej"], [60, 3], [[1, 0], [0, 1]]).Write(folder["vectors.parquet"]);
        var error = await Assert.ThrowsAsync<TelarException>(() => Stage("kej").RunAsync(new FolderContext(folder), CancellationToken.None));
        Assert.Contains("kej", error.What);
    }

    private static GlossedNeighboursStage Stage(string word) =>
        new(new ResultsLayout("results"), "kiche-tagging", "vectors.parquet", "sentences.parquet", [word]);

    private void WriteSentences()
    {
        (string Language, string Text, string Spanish)[] rows =
        [
            .. Enumerable.Repeat(("quc", "ja", "casa"), 4), .. Enumerable.Repeat(("quc", "ulew", "tierra"), 4),
            .. Enumerable.Repeat(("kek", "tem", "silla"), 9),
        ];
        ParquetTable.Write(
            folder["sentences.parquet"],
            ParquetColumn.Of("language", [.. rows.Select(row => row.Language)]),
            ParquetColumn.Of("text", [.. rows.Select(row => row.Text)]),
            ParquetColumn.Of("spanish", [.. rows.Select(row => row.Spanish)]));
    }
}
