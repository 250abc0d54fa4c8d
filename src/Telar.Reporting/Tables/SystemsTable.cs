using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>
/// Accuracy and macro-F1, in per cent, of several networks on the same test rows, with 95 % intervals over seeds, below
/// those of the baselines.
/// </summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiment">The experiment; the table is <c>&lt;experiment&gt;-systems</c>.</param>
/// <param name="metrics">The experiment's <c>metrics/&lt;experiment&gt;.json</c>.</param>
/// <param name="networks">The name of each protocol's network, in the order of the rows; the main protocol is <c>main</c>.</param>
public sealed class SystemsTable(TableHome home, string experiment, string metrics, IReadOnlyList<NetworkName> networks)
    : TableStage(home, $"{experiment}-systems", experiment)
{
    public override IReadOnlyList<string> Inputs => [metrics];

    protected override object Settings => new { Networks = networks };

    protected override LatexTable Fill(Func<string, string> input)
    {
        var scores = ResultsJson.Read<ExperimentMetrics>(input(metrics));
        var table = Table("lrrrr", "System", "Accuracy", "95\\,\\% interval", "Macro-F1", "95\\,\\% interval");
        foreach (var (key, baseline) in scores.Baselines)
            table.Row(LatexText.Escape(Language[SystemNames.Of(key)]), Cell.Percent(baseline.Accuracy), "", Cell.Percent(baseline.MacroF1), "");
        table.Rule();
        foreach (var network in networks)
        {
            var test = network.Protocol == "main" ? scores.Test : scores.Protocols[network.Protocol];
            table.Row(
                $"\\textbf{{{LatexText.Escape(network.Name)}}}",
                Cell.Percent(test.Accuracy.Mean),
                Cell.Interval(test.Accuracy),
                Cell.Percent(test.MacroF1.Mean),
                Cell.Interval(test.MacroF1));
        }

        return table;
    }
}
