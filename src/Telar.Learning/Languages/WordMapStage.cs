using Telar.Data.Parquet;
using Telar.Engine.Stages;
using Telar.Learning.Embeddings;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;

namespace Telar.Learning.Languages;

/// <summary>
/// Lays the frequent words of each embedding out on a plane by their first two principal components, as
/// <c>words.parquet</c>, and lists the nearest of them to each, as <c>neighbours.parquet</c>.
/// </summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="articles">The processed table of articles, project-relative.</param>
/// <param name="vectors">For each embedding, by its name in the table, its file of vectors.</param>
/// <param name="atLeast">How often a word must occur; the vectors of rare words are mostly chance.</param>
public sealed class WordMapStage(
    ResultsLayout results,
    string experiment,
    string articles,
    IReadOnlyList<KeyValuePair<string, string>> vectors,
    int atLeast) : Stage
{
    private const int Neighbours = 5;

    private readonly string map = $"{results.Inspection(experiment)}/words.parquet";
    private readonly string neighbours = $"{results.Inspection(experiment)}/neighbours.parquet";

    public override string Key => $"inspect/{experiment}/words";

    public override StageKind Kind => StageKind.Evaluate;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs => [articles, .. vectors.Select(file => file.Value)];

    public override IReadOnlyList<string> Outputs => [map, neighbours];

    public override object Parameters => new { Vectors = vectors, AtLeast = atLeast };

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var languages = LanguagesOfWords(context.Input(articles));
        var words = vectors.SelectMany(file => Describe(file.Key, WordVectors.Read(context.Input(file.Value)), languages)).ToList();
        WriteMap(context.Output(map), words);
        WriteNeighbours(context.Output(neighbours), words);
        return Task.CompletedTask;
    }

    private static void WriteMap(string path, List<Word> words) => ParquetTable.Write(
        path,
        ParquetColumn.Of("embedding", [.. words.Select(word => word.Embedding)]),
        ParquetColumn.Of("language", [.. words.Select(word => word.Language)]),
        ParquetColumn.Of("word", [.. words.Select(word => word.Text)]),
        ParquetColumn.Of("count", words.Select(word => word.Count).ToArray()),
        ParquetColumn.Of("x", words.Select(word => word.X).ToArray()),
        ParquetColumn.Of("y", words.Select(word => word.Y).ToArray()));

    /// <summary>A row for each word and neighbour, the nearest first.</summary>
    private static void WriteNeighbours(string path, List<Word> words)
    {
        var pairs = words.SelectMany(word => word.Neighbours.Select(near => (Word: word, Near: near))).ToList();
        ParquetTable.Write(
            path,
            ParquetColumn.Of("embedding", [.. pairs.Select(pair => pair.Word.Embedding)]),
            ParquetColumn.Of("word", [.. pairs.Select(pair => pair.Word.Text)]),
            ParquetColumn.Of("neighbour", [.. pairs.Select(pair => pair.Near.Word)]),
            ParquetColumn.Of("cosine", pairs.Select(pair => pair.Near.Cosine).ToArray()));
    }

    private sealed record Word(
        string Embedding, string Language, string Text, int Count, double X, double Y, IReadOnlyList<NearWord> Neighbours);

    private IEnumerable<Word> Describe(string embedding, WordVectors all, Dictionary<string, string> languages)
    {
        var frequent = all.AtLeast(atLeast);
        var places = PrincipalComponents.Project(frequent.Vectors, 2);
        var nearest = new NearestWords(frequent);
        return frequent.Words.Select((word, index) => new Word(
            embedding,
            languages[word],
            word,
            frequent.Counts[index],
            places[index][0],
            places[index][1],
            nearest.To(index, Neighbours)));
    }

    /// <summary>The language in which each training word is most frequent; the first by code of equals.</summary>
    private static Dictionary<string, string> LanguagesOfWords(string path)
    {
        var table = ParquetTable.Read(path, "language", "split", "text");
        return table.Text("language")
            .Zip(table.Text("split"), table.Text("text"))
            .Where(article => Partition.Split.Of(article.Second, fold: -1) == Part.Train)
            .SelectMany(article => article.Third.Split(' ').Select(word => (Word: word, Language: article.First)))
            .CountBy(occurrence => occurrence)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key.Language, StringComparer.Ordinal)
            .DistinctBy(count => count.Key.Word)
            .ToDictionary(count => count.Key.Word, count => count.Key.Language);
    }
}
