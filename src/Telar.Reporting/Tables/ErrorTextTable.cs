using Telar.Engine;
using Telar.Reporting.Results;
using Telar.Reporting.Results.Diagnostics;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>The texts of the most confident errors, each with its true class, what it is called, and the confidence.</summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiment">The experiment; the table is <c>&lt;experiment&gt;-errors</c>.</param>
/// <param name="diagnostics">The diagnostics of the test set.</param>
/// <param name="texts">The processed table with columns id and text.</param>
/// <param name="protocol">Which test set; other than <c>main</c>, it is added to the table's name.</param>
public sealed class ErrorTextTable(
    TableHome home, string experiment, string diagnostics, string texts, string protocol = TestSetName.Main)
    : TableStage(home, $"{TestSetName.Of(experiment, protocol)}-errors", experiment)
{
    public override IReadOnlyList<string> Inputs => [diagnostics, texts];

    protected override LatexTable Fill(Func<string, string> input)
    {
        var textOf = TextsAsync(input(texts)).GetAwaiter().GetResult();
        var table = Table(">{\\raggedright\\arraybackslash}p{3.6in}llr", "Text", "True class", "Called", "Confidence");
        foreach (var error in ResultsJson.Read<ExperimentDiagnostics>(input(diagnostics)).Errors)
            table.Row(
                LatexText.Escape(textOf.GetValueOrDefault(error.Id) ?? throw Unknown(error.Id)),
                LatexText.Escape(error.Truth),
                LatexText.Escape(error.Predicted),
                Cell.Share(error.Confidence));

        return table;
    }

    private static async Task<Dictionary<string, string>> TextsAsync(string path)
    {
        await using var table = await ParquetTable.OpenAsync(path, CancellationToken.None);
        var id = await table.TextAsync("id", CancellationToken.None);
        var text = await table.TextAsync("text", CancellationToken.None);
        return id.Zip(text).ToDictionary(row => row.First, row => row.Second, StringComparer.Ordinal);
    }

    private TelarException Unknown(string id) =>
        new($"The table has no text {id}", texts, "Run the stage that writes the diagnostics again.");
}
