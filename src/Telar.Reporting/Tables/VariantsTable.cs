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
            var metrics = ResultsJson.Read<ExperimentMetrics>(input(experiment.Metrics));
            if (metrics.Variants.Count == 0)
                continue;

            Add(table, LatexText.Escape(experiment.Title), "as chosen", metrics.Test.Accuracy, metrics.Test.MacroF1);
            foreach (var (name, scores) in metrics.Variants)
                Add(table, "", SystemNames.Of(name), scores.Accuracy, scores.MacroF1);
        }

        return table;
    }

    private static void Add(LatexTable table, string task, string variant, Score accuracy, Score macroF1) =>
        table.Row(
            task,
            LatexText.Escape(variant),
            Cell.Percent(accuracy.Mean),
            Cell.Interval(accuracy),
            Cell.Percent(macroF1.Mean),
            Cell.Interval(macroF1));
}
