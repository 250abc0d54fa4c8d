using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>
/// Precision, recall and F1 of each class on the main test set; many classes are set in three columns.
/// </summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiment">The experiment; the table is <c>&lt;experiment&gt;-classes</c>.</param>
/// <param name="metrics">The experiment's <c>metrics/&lt;experiment&gt;.json</c>.</param>
public sealed class ClassTable(TableHome home, string experiment, string metrics)
    : TableStage(home, $"{experiment}-classes", experiment)
{
    private const int MostRows = 20;
    private const int CompactColumns = 3;

    public override IReadOnlyList<string> Inputs => [metrics];

    protected override LatexTable Fill(Func<string, string> input)
    {
        var classes = ResultsJson.Read<ExperimentMetrics>(input(metrics)).Test.PerClass;
        return classes.Count <= MostRows ? Full(classes) : Compact(classes);
    }

    private LatexTable Full(IReadOnlyList<ClassScore> classes)
    {
        var table = Table("lrrrr", "Class", "Precision", "Recall", "F1", "Rows");
        foreach (var score in classes)
            table.Row(
                LatexText.Escape(Language.Class(score.Label)),
                Cell.Share(score.Precision),
                Cell.Share(score.Recall),
                Cell.Share(score.F1),
                Cell.Count(score.Support));

        return table;
    }

    private LatexTable Compact(IReadOnlyList<ClassScore> classes)
    {
        var rows = (classes.Count + CompactColumns - 1) / CompactColumns;
        var table = Table(
            string.Join("@{\\hspace{2em}}", Enumerable.Repeat("lrrrr", CompactColumns)),
            Enumerable.Repeat(new[] { "Class", "P", "R", "F1", "Rows" }, CompactColumns).SelectMany(cells => cells));
        for (var row = 0; row < rows; row++)
            table.Row(Enumerable.Range(0, CompactColumns).SelectMany(column => Cells((column * rows) + row)).ToArray());

        return table;

        string[] Cells(int i) => i < classes.Count
            ?
            [
                LatexText.Escape(Language.Class(classes[i].Label)),
                Cell.Share(classes[i].Precision),
                Cell.Share(classes[i].Recall),
                Cell.Share(classes[i].F1),
                Cell.Count(classes[i].Support),
            ]
            : ["", "", "", "", ""];
    }
}
