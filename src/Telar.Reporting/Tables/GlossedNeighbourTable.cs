using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>Words with what lies nearest to them, each with its translation where there is one.</summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiment">The experiment; the table is <c>&lt;experiment&gt;-neighbours</c>.</param>
/// <param name="neighbours"><c>neighbours.parquet</c>: word, gloss, neighbour, neighbour_gloss, cosine, the nearest first.</param>
public sealed class GlossedNeighbourTable(TableHome home, string experiment, string neighbours)
    : TableStage(home, $"{experiment}-neighbours", experiment)
{
    public override IReadOnlyList<string> Inputs => [neighbours];

    protected override LatexTable Fill(Func<string, string> input) => FillAsync(input(neighbours)).GetAwaiter().GetResult();

    private async Task<LatexTable> FillAsync(string path)
    {
        await using var file = await ParquetTable.OpenAsync(path, CancellationToken.None);
        var words = await file.TextAsync("word", CancellationToken.None);
        var glosses = await file.TextAsync("gloss", CancellationToken.None);
        var near = await file.TextAsync("neighbour", CancellationToken.None);
        var nearGlosses = await file.TextAsync("neighbour_gloss", CancellationToken.None);
        var cosines = await file.ValuesAsync<double>("cosine", CancellationToken.None);
        var table = Table("l>{\\raggedright\\arraybackslash}p{3.6in}", ["Word", "Nearest words, with the cosine"]);
        foreach (var word in Enumerable.Range(0, words.Length).GroupBy(row => words[row]))
            table.Row(
                Glossed(word.Key, glosses[word.First()]),
                string.Join(", ", word.Select(row => $"{Glossed(near[row], nearGlosses[row])} {Cell.Hundredths(cosines[row])}")));

        return table;
    }

    private static string Glossed(string word, string gloss) =>
        LatexText.Escape(word) + (gloss.Length == 0 ? "" : $" (\\emph{{{LatexText.Escape(gloss)}}})");
}
