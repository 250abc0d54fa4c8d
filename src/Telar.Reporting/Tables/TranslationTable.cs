using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>chrF and BLEU of a translator and of what it is compared with, in per cent, with 95 % intervals over seeds.</summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiment">The experiment; the table is <c>&lt;experiment&gt;-scores</c>.</param>
/// <param name="metrics">The experiment's <c>metrics/&lt;experiment&gt;.json</c>.</param>
public sealed class TranslationTable(TableHome home, string experiment, string metrics)
    : TableStage(home, $"{experiment}-scores", experiment)
{
    public override IReadOnlyList<string> Inputs => [metrics];

    protected override LatexTable Fill(Func<string, string> input)
    {
        var scores = ResultsJson.Read<TranslationMetrics>(input(metrics));
        var table = Table("lrlrl", "System", "chrF", "", "BLEU", "");
        Add("network", scores.Network);
        Add("nearest sentence", scores.Nearest);
        Add("copy", scores.Copy);
        return table;

        void Add(string system, TranslationScores of) => table.Row(
            Language[system], Cell.Percent(of.ChrF.Mean), Cell.Interval(of.ChrF), Cell.Percent(of.Bleu.Mean), Cell.Interval(of.Bleu));
    }
}
