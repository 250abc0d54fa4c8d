using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Engine.Stages;
using Telar.Learning.Embeddings;
using Telar.Learning.Stages;

namespace Telar.Learning.Tagging;

/// <summary>
/// Lists what lies nearest to some words of K'iche', as <c>neighbours.parquet</c>: word, gloss, neighbour, its gloss,
/// and the cosine between the vectors, the nearest first. A word that the parallel text does not explain has an empty gloss.
/// </summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="vectors">Word vectors of K'iche'.</param>
/// <param name="sentences">The processed table of sentences in Mayan languages with their translations.</param>
/// <param name="words">Whose neighbours are listed.</param>
public sealed class GlossedNeighboursStage(
    ResultsLayout results, string experiment, string vectors, string sentences, IReadOnlyList<string> words) : Stage
{
    private const string Language = "quc";
    private const int Neighbours = 4;

    // The vectors of rare words are mostly chance.
    private const int AtLeast = 20;

    private readonly string neighbours = $"{results.Inspection(experiment)}/neighbours.parquet";

    public override string Key => $"inspect/{experiment}/words";

    public override StageKind Kind => StageKind.Evaluate;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs => [vectors, sentences];

    public override IReadOnlyList<string> Outputs => [neighbours];

    public override object Parameters => new { Words = words };

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var frequent = WordVectors.Read(context.Input(vectors)).AtLeast(AtLeast);
        var nearest = new NearestWords(frequent);
        var glosses = Glosses.Of(Parallel(context.Input(sentences)));
        var rows = words.SelectMany(word => nearest.To(IndexOf(frequent, word), Neighbours), (word, near) => (Word: word, Near: near)).ToList();
        ParquetTable.Write(
            context.Output(neighbours),
            ParquetColumn.Of("word", [.. rows.Select(row => row.Word)]),
            ParquetColumn.Of("gloss", [.. rows.Select(row => glosses.GetValueOrDefault(row.Word, ""))]),
            ParquetColumn.Of("neighbour", [.. rows.Select(row => row.Near.Word)]),
            ParquetColumn.Of("neighbour_gloss", [.. rows.Select(row => glosses.GetValueOrDefault(row.Near.Word, ""))]),
            ParquetColumn.Of("cosine", rows.Select(row => row.Near.Cosine).ToArray()));
        return Task.CompletedTask;
    }

    private int IndexOf(WordVectors frequent, string word) => Array.IndexOf(frequent.Words, word) is >= 0 and var index
        ? index
        : throw new TelarException($"'{word}' does not occur {AtLeast} times in the text of the vectors", vectors, "list the neighbours of a more frequent word");

    private static IEnumerable<(string Text, string Spanish)> Parallel(string path)
    {
        var table = ParquetTable.Read(path, "language", "text", "spanish");
        return table.Text("language")
            .Zip(table.Text("text"), table.Text("spanish"))
            .Where(sentence => sentence.First == Language)
            .Select(sentence => (sentence.Second, sentence.Third));
    }
}
