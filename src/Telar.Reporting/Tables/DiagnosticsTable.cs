using Telar.Reporting.Results;
using Telar.Reporting.Results.Diagnostics;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>
/// Calibration and discrimination of each network on each of its test sets, and its accuracy in training and validation.
/// The table is <c>diagnostics</c>.
/// </summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiments">Title and path of each <c>diagnostics/&lt;experiment&gt;.json</c>.</param>
public sealed class DiagnosticsTable(TableHome home, IReadOnlyList<(string Title, string Path)> experiments)
    : TableStage(home, "diagnostics", null)
{
    public override IReadOnlyList<string> Inputs => experiments.Select(experiment => experiment.Path).ToArray();

    protected override object Settings => new { Titles = experiments.Select(experiment => experiment.Title) };

    protected override LatexTable Fill(Func<string, string> input)
    {
        var table = Table(
            "lrrrrrr", "Task", "ECE (\\%)", "Brier score", "ROC AUC", "Av. precision", "Training (\\%)", "Validation (\\%)");
        foreach (var (title, path) in experiments)
        {
            var diagnostics = ResultsJson.Read<ExperimentDiagnostics>(input(path));
            table.Row(
                LatexText.Escape(title),
                Cell.Percent(diagnostics.Calibration.ExpectedError),
                Cell.Share(diagnostics.Brier),
                Cell.Share(diagnostics.Discrimination.RocAuc),
                Cell.Share(diagnostics.Discrimination.AveragePrecision),
                Cell.Percent(diagnostics.Gap.Train),
                Cell.Percent(diagnostics.Gap.Validation));
        }

        return table;
    }
}
