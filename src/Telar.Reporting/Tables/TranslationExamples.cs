using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>
/// Test sentences with their translation, that of the first seed's network and that of the nearest training sentence: one in
/// so many of the file, so that nobody picks them.
/// </summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiment">The experiment; the table is <c>&lt;experiment&gt;-examples</c>.</param>
/// <param name="translations">Columns seed, spanish, reference, network, nearest.</param>
public sealed class TranslationExamples(TableHome home, string experiment, string translations)
    : TableStage(home, $"{experiment}-examples", experiment)
{
    private const int Shown = 8;
    private const string Column = ">{\\raggedright\\arraybackslash}p{1.55in}";

    public override IReadOnlyList<string> Inputs => [translations];

    protected override LatexTable Fill(Func<string, string> input) => FillAsync(input(translations)).GetAwaiter().GetResult();

    private async Task<LatexTable> FillAsync(string path)
    {
        await using var file = await ParquetTable.OpenAsync(path, CancellationToken.None);
        var seeds = await file.ValuesAsync<int>("seed", CancellationToken.None);
        var columns = new List<string[]>();
        foreach (var name in new[] { "spanish", "reference", "network", "nearest" })
            columns.Add(await file.TextAsync(name, CancellationToken.None));

        var table = Table(string.Concat(Enumerable.Repeat(Column, columns.Count)), "Spanish", "Translation", "Network", "Nearest sentence");
        var sentences = seeds.Count(seed => seed == seeds[0]);
        foreach (var row in Enumerable.Range(0, Math.Min(Shown, sentences)).Select(index => index * sentences / Shown))
            table.Row([.. columns.Select(column => LatexText.Escape(column[row]))]);

        return table;
    }
}
