using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>The candidates of a selection with mean and deviation over folds, the chosen one in bold.</summary>
/// <param name="results">The study's results folder.</param>
/// <param name="experiment">The experiment; the table is <c>&lt;experiment&gt;-selection</c>.</param>
/// <param name="selection">The experiment's <c>selection/&lt;experiment&gt;.json</c>.</param>
public sealed class SelectionTable(string results, string experiment, string selection)
    : TableStage(results, $"{experiment}-selection", experiment)
{
    public override IReadOnlyList<string> Inputs => [selection];

    protected override LatexTable Fill(Func<string, string> input)
    {
        var result = ResultsJson.Read<Selection>(input(selection));
        var table = new LatexTable("lrrr", ["Candidate", "Folds", "Mean", "Deviation"]);
        foreach (var trial in result.Trials)
        {
            var name = LatexText.Escape(trial.Name);
            table.Row(
                trial.Index == result.Chosen ? $"\\textbf{{{name}}}" : name,
                Cell.Count(trial.Folds.Count),
                Cell.Share(trial.Mean),
                Cell.Share(trial.Deviation));
        }

        return table;
    }
}
