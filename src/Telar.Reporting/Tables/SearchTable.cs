using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>The ten best trials of a search, best first, the chosen one in bold.</summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="search">One of its searches; the table is <c>&lt;search&gt;-search</c>.</param>
/// <param name="selection">The search's <c>selection/&lt;search&gt;.json</c>.</param>
public sealed class SearchTable(TableHome home, string experiment, string search, string selection)
    : TableStage(home, $"{search}-search", experiment)
{
    private const int Shown = 10;

    public override IReadOnlyList<string> Inputs => [selection];

    protected override LatexTable Fill(Func<string, string> input)
    {
        var result = ResultsJson.Read<Selection>(input(selection));
        var table = Table(
            "lrrrr>{\\raggedright\\arraybackslash}p{3.4in}", "Trial", "Round", "Epochs", "Folds", "Macro-F1", "Settings");
        var settings = new RecipeSettings(Language);
        foreach (var trial in result.Ranked.Take(Shown))
        {
            var name = LatexText.Escape(trial.Name);
            table.Row(
                trial.Index == result.Chosen ? $"\\textbf{{{name}}}" : name,
                Cell.Count(trial.Last.Round),
                Cell.Count(trial.Last.Epochs),
                Cell.Count(trial.Last.Folds.Count),
                Cell.Share(trial.Last.Mean),
                settings.Differing(trial.Recipe, result.Trials.Select(other => other.Recipe)));
        }

        return table;
    }
}
