using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>The levels of one factor with their validation scores, in per cent, the best in bold.</summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiment">The experiment; the table is <c>&lt;experiment&gt;-&lt;factor&gt;</c>.</param>
/// <param name="comparison">The experiment's <c>comparisons/&lt;experiment&gt;.json</c>.</param>
/// <param name="factor">Name of the factor.</param>
public sealed class FactorTable(TableHome home, string experiment, string comparison, string factor)
    : TableStage(home, $"{experiment}-{factor}", experiment)
{
    public override IReadOnlyList<string> Inputs => [comparison];

    protected override LatexTable Fill(Func<string, string> input)
    {
        var scores = ResultsJson.Read<Comparison>(input(comparison)).Of(factor);
        var best = scores.Levels.Max(level => level.MacroF1.Mean);
        var table = Table("lrrr", scores.Title, "Rate", "Accuracy", "Macro-F1");
        foreach (var level in scores.Levels)
        {
            var name = LatexText.Escape(Language.In(factor, level.Name));
            table.Row(
                level.MacroF1.Mean == best ? $"\\textbf{{{name}}}" : name,
                Cell.Rate(level.LearningRate),
                Cell.Percent(level.Accuracy.Mean),
                Cell.Percent(level.MacroF1.Mean));
        }

        return table;
    }
}
