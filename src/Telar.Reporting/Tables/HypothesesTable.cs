using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>
/// An experiment's hypotheses with their verdicts: the values of both systems in per cent, the difference in
/// percentage points with its 95 % interval, and the corrected p value. One table an experiment, so that each fits
/// a page; but the correction needs all experiments, so that the stage belongs to none.
/// </summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiment">The experiment; the table is <c>&lt;experiment&gt;-hypotheses</c>.</param>
/// <param name="hypotheses">The study's <c>hypotheses.json</c>.</param>
public sealed class HypothesesTable(TableHome home, string experiment, string hypotheses)
    : TableStage(home, $"{experiment}-hypotheses", null)
{
    // With the other columns, in small print, the width of the text.
    private const string Columns = @"l>{\raggedright\arraybackslash}p{6.8cm}rrrrl";

    public override IReadOnlyList<string> Inputs => [hypotheses];

    protected override object Settings => new { Experiment = experiment };

    protected override LatexTable Fill(Func<string, string> input)
    {
        var table = Table(Columns, "", "Claim", "First", "Second", "Difference", "$p$", "Verdict");
        foreach (var hypothesis in HypothesisVerdict.ReadAll(input(hypotheses)).Where(hypothesis => hypothesis.Experiment == experiment))
            table.Row(
                hypothesis.Id,
                LatexText.Escape(Language.Text($"claim {hypothesis.Name}", hypothesis.Claim)),
                Cell.Percent(hypothesis.First.Value),
                Cell.Percent(hypothesis.Second.Value),
                Cell.Points(hypothesis.Difference, hypothesis.Low, hypothesis.High),
                Cell.PValue(hypothesis.AdjustedP),
                Language[HypothesisVerdict.Words(hypothesis.Verdict)]);

        return table;
    }
}
