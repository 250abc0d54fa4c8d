using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>Each data set's source, licence, classes and rows. The table is <c>datasets</c>.</summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="cards">From top to bottom.</param>
public sealed class DataSetsTable(TableHome home, IReadOnlyList<DataSetCard> cards)
    : TableStage(home, "datasets", null)
{
    public override IReadOnlyList<string> Inputs => cards.Select(card => card.Metrics).ToArray();

    protected override object Settings => new { Cards = cards };

    protected override LatexTable Fill(Func<string, string> input)
    {
        var table = Table(
            "l>{\\raggedright\\arraybackslash}p{1.65in}>{\\raggedright\\arraybackslash}p{0.95in}rrrr",
            "Data set", "Source", "Licence", "Classes", "Train", "Valid.", "Test");
        foreach (var card in cards)
        {
            var metrics = ResultsJson.Read<ExperimentMetrics>(input(card.Metrics));
            table.Row(
                LatexText.Escape(card.Title),
                string.Join(", ", card.Sources.Select(Breakable)),
                LatexText.Escape(card.Licence),
                Cell.Count(metrics.Classes),
                Cell.Count(metrics.Rows.Train),
                Cell.Count(metrics.Rows.Validation),
                Cell.Count(metrics.Rows.Test));
        }

        return table;
    }

    // An address is longer than the column is wide.
    private static string Breakable(string source) => LatexText.Escape(source).Replace("/", "/\\allowbreak{}", StringComparison.Ordinal);
}
