using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>
/// Systems on the same test rows: what each reads, how many weights it has, its accuracy with the 95 % interval over seeds
/// and its macro-F1, in per cent.
/// </summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiment">The experiment; the table is <c>&lt;experiment&gt;-systems</c>.</param>
/// <param name="systems">In the order of the rows.</param>
public sealed class SystemTable(TableHome home, string experiment, IReadOnlyList<ComparedSystem> systems)
    : TableStage(home, $"{experiment}-systems", experiment)
{
    public override IReadOnlyList<string> Inputs =>
        [.. systems.SelectMany(system => new[] { system.Metrics, system.Training }).OfType<string>().Distinct()];

    protected override object Settings => new { Systems = systems };

    protected override LatexTable Fill(Func<string, string> input)
    {
        var table = Table("llrrlr", "System", "Input", "Weights", "Accuracy", "", "Macro-F1");
        foreach (var system in systems)
        {
            var metrics = ResultsJson.Read<ExperimentMetrics>(input(system.Metrics));
            var weights = system.Training is { } training
                ? Cell.Count(ResultsJson.Read<TrainedNetwork>(input(training)).Parameters)
                : "";
            string[] scores = system.Baseline is { } baseline ? Exact(BaselinesOf(metrics, system)[baseline]) : Estimated(metrics, system);
            table.Row([LatexText.Escape(Language[system.Name]), LatexText.Escape(Language[system.Input]), weights, .. scores]);
        }

        return table;
    }

    private static IReadOnlyDictionary<string, BaselineScores> BaselinesOf(ExperimentMetrics metrics, ComparedSystem system) =>
        system.Protocol == "main" ? metrics.Baselines : metrics.ProtocolBaselines[system.Protocol];

    private static string[] Exact(BaselineScores scores) => [Cell.Percent(scores.Accuracy), "", Cell.Percent(scores.MacroF1)];

    private static string[] Estimated(ExperimentMetrics metrics, ComparedSystem system)
    {
        var scores = system.Protocol == "main" ? metrics.Test : metrics.Protocols[system.Protocol];
        return [Cell.Percent(scores.Accuracy.Mean), Cell.Interval(scores.Accuracy), Cell.Percent(scores.MacroF1.Mean)];
    }
}
