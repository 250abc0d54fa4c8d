using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>
/// Accuracy and macro-F1, in per cent, of each network and its baselines on each test set, the network's
/// with 95 % intervals over seeds. The table is <c>results</c>.
/// </summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiments">From top to bottom.</param>
public sealed class ResultsTable(TableHome home, IReadOnlyList<ReportedExperiment> experiments)
    : TableStage(home, "results", null)
{
    public override IReadOnlyList<string> Inputs => experiments.Select(experiment => experiment.Metrics).ToArray();

    protected override object Settings => new { Experiments = experiments };

    protected override LatexTable Fill(Func<string, string> input)
    {
        var table = Table(
            "lllrrrr", "Task", "Test set", "System", "Accuracy", "95\\,\\% interval", "Macro-F1", "95\\,\\% interval");
        foreach (var experiment in experiments)
        {
            if (experiment != experiments[0])
                table.Rule();

            var metrics = ResultsJson.Read<ExperimentMetrics>(input(experiment.Metrics));
            foreach (var test in experiment.Tests)
                AddTest(table, metrics, experiment, test);
        }

        return table;
    }

    private void AddTest(LatexTable table, ExperimentMetrics metrics, ReportedExperiment experiment, ReportedTest test)
    {
        var first = true;
        foreach (var system in SystemScores.Of(metrics, experiment, test.Protocol))
        {
            table.Row(
                first && test == experiment.Tests[0] ? LatexText.Escape(experiment.Title) : "",
                first ? LatexText.Escape(test.Title) : "",
                system.IsModel ? $"\\textbf{{{LatexText.Escape(system.Name)}}}" : LatexText.Escape(Language[system.Name]),
                Cell.Percent(system.Accuracy.Mean),
                Cell.Interval(system.Accuracy),
                Cell.Percent(system.MacroF1.Mean),
                Cell.Interval(system.MacroF1));
            first = false;
        }
    }
}
