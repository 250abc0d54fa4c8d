using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>
/// The words that lie nearest, by cosine, to the most frequent words of a few languages, in each embedding.
/// </summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiment">The experiment; the table is <c>&lt;experiment&gt;-neighbours</c>.</param>
/// <param name="words"><c>words.parquet</c>: embedding, language, word, count.</param>
/// <param name="neighbours"><c>neighbours.parquet</c>: embedding, word, neighbour, cosine, the nearest first.</param>
/// <param name="languages">Code and name of each language to show.</param>
public sealed class NeighbourTable(
    TableHome home, string experiment, string words, string neighbours, IReadOnlyList<(string Code, string Name)> languages)
    : TableStage(home, $"{experiment}-neighbours", experiment)
{
    private const int WordsPerLanguage = 3;
    private const int NeighboursShown = 4;

    public override IReadOnlyList<string> Inputs => [words, neighbours];

    protected override object Settings => new { Languages = languages.Select(language => new { language.Code, language.Name }) };

    protected override LatexTable Fill(Func<string, string> input) =>
        FillAsync(input(words), input(neighbours)).GetAwaiter().GetResult();

    private async Task<LatexTable> FillAsync(string wordsPath, string neighboursPath)
    {
        var frequent = await FrequentAsync(wordsPath);
        var near = await NearAsync(neighboursPath);
        var embeddings = near.Select(row => row.Key.Embedding).Distinct().Order(StringComparer.Ordinal).ToArray();
        var table = Table(
            "ll" + string.Concat(embeddings.Select(_ => ">{\\raggedright\\arraybackslash}p{2.2in}")),
            ["Language", "Word", .. embeddings.Select(SystemNames.Of)]);
        foreach (var (code, name) in languages)
            foreach (var (index, word) in frequent[code].Take(WordsPerLanguage).Index())
                table.Row([
                    index == 0 ? LatexText.Escape(name) : "",
                    LatexText.Escape(word),
                    .. embeddings.Select(embedding => string.Join(", ", near[(embedding, word)].Take(NeighboursShown)))]);

        return table;
    }

    /// <summary>The words of each language, the most frequent first.</summary>
    private static async Task<ILookup<string, string>> FrequentAsync(string path)
    {
        await using var table = await ParquetTable.OpenAsync(path, CancellationToken.None);
        var language = await table.TextAsync("language", CancellationToken.None);
        var word = await table.TextAsync("word", CancellationToken.None);
        var count = await table.ValuesAsync<int>("count", CancellationToken.None);
        return Enumerable.Range(0, word.Length)
            .OrderByDescending(i => count[i]).ThenBy(i => word[i], StringComparer.Ordinal)
            .DistinctBy(i => word[i])
            .ToLookup(i => language[i], i => word[i]);
    }

    private static async Task<ILookup<(string Embedding, string Word), string>> NearAsync(string path)
    {
        await using var table = await ParquetTable.OpenAsync(path, CancellationToken.None);
        var embedding = await table.TextAsync("embedding", CancellationToken.None);
        var word = await table.TextAsync("word", CancellationToken.None);
        var neighbour = await table.TextAsync("neighbour", CancellationToken.None);
        var cosine = await table.ValuesAsync<double>("cosine", CancellationToken.None);
        return Enumerable.Range(0, word.Length).ToLookup(
            i => (embedding[i], word[i]), i => $"{LatexText.Escape(neighbour[i])} {Cell.Hundredths(cosine[i])}");
    }
}
