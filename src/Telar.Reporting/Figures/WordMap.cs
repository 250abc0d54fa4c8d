using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>The most frequent words of each language in the plane of the first two principal components, a panel for each embedding.</summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-words</c>.</param>
/// <param name="words"><c>words.parquet</c>: embedding, language, word, count, x, y.</param>
public sealed class WordMap(FigureHome home, string experiment, string words)
    : FigureStage(home, $"{experiment}-words", experiment)
{
    private const int WordsPerLanguage = 40;
    private const float LegendShare = 0.14f;

    protected override IReadOnlyList<string> Sources => [words];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var rows = await ReadAsync(input(words), cancellation);
        var languages = rows.Select(row => row.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var panels = rows.GroupBy(row => row.Embedding).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Draw(Language[SystemNames.Of(group.Key)], group.ToArray(), languages)).ToArray();
        var share = (1 - LegendShare) / panels.Length;
        return new Figure(
            Figure.TextWidth, 180, [.. panels, ClassMarkers.Legend(languages)], [.. panels.Select(_ => share), LegendShare]);
    }

    private Plot Draw(string title, Word[] words, string[] languages)
    {
        var plot = Panel.Create(title, Language["first component"], Language["second component"]);
        for (var i = 0; i < languages.Length; i++)
        {
            var frequent = words.Where(word => word.Language == languages[i])
                .OrderByDescending(word => word.Count).ThenBy(word => word.Text, StringComparer.Ordinal)
                .Take(WordsPerLanguage).ToArray();
            ClassMarkers.Add(plot, i, frequent.Select(word => new Coordinates(word.X, word.Y)), size: 3.5f, line: 0.8f);
        }

        return plot;
    }

    private static async Task<Word[]> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var embedding = await table.TextAsync("embedding", cancellation);
        var language = await table.TextAsync("language", cancellation);
        var word = await table.TextAsync("word", cancellation);
        var count = await table.ValuesAsync<int>("count", cancellation);
        var x = await table.ValuesAsync<double>("x", cancellation);
        var y = await table.ValuesAsync<double>("y", cancellation);
        return word.Select((text, i) => new Word(embedding[i], language[i], text, count[i], x[i], y[i])).ToArray();
    }

    private sealed record Word(string Embedding, string Language, string Text, int Count, double X, double Y);
}
