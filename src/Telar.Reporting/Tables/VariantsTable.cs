using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>
/// Accuracy and macro-F1, in per cent, of each network with one part changed, on the main test set. The
/// table is <c>variants</c>.
/// </summary>
/// <param name="results">The study's results folder.</param>
/// <param name="experiments">From top to bottom; one without variants has no rows.</param>
public sealed class VariantsTable(string results, IReadOnlyList<ReportedExperiment> experiments)
    : TableStage(results, "variants", null)
{
    public override IReadOnlyList<string> Inputs => experiments.Select(experiment => experiment.Metrics).ToArray();

    public override object Parameters => new { Experiments = experiments };

    protected override LatexTable Fill(Func<string, string> input)
    {
        var table = new LatexTable(
            "llrrrr", ["Task", "Variant", "Accuracy", "95\\,\\% interval", "Macro-F1", "95\\,\\% interval"]);
        foreach (var experiment in experiments)
        {
            var title = LatexText.Escape(experiment.Title);
            foreach (var (name, scores) in ResultsJson.Read<ExperimentMetrics>(input(experiment.Metrics)).Variants)
            {
                table.Row(
                    title,
                    LatexText.Escape(SystemNames.Of(name)),
                    Cell.Percent(scores.Accuracy.Mean),
                    Cell.Interval(scores.Accuracy),
                    Cell.Percent(scores.MacroF1.Mean),
                    Cell.Interval(scores.MacroF1));
                title = "";
            }
        }

        return table;
    }
}
