using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>Every hyperparameter of the chosen recipes, as the trainer wrote them. The table is <c>recipes</c>.</summary>
/// <param name="results">The study's results folder.</param>
/// <param name="selections">Title and path of each <c>selection/&lt;experiment&gt;.json</c>.</param>
public sealed class RecipeTable(string results, IReadOnlyList<(string Title, string Path)> selections)
    : TableStage(results, "recipes", null)
{
    public override IReadOnlyList<string> Inputs => selections.Select(selection => selection.Path).ToArray();

    public override object Parameters => new { Titles = selections.Select(selection => selection.Title) };

    protected override LatexTable Fill(Func<string, string> input)
    {
        var table = new LatexTable("l>{\\raggedright\\arraybackslash}p{4.4in}", ["Task", "Chosen recipe"]);
        foreach (var (title, path) in selections)
        {
            var selection = ResultsJson.Read<Selection>(input(path));
            var recipe = selection.Trials.Single(trial => trial.Index == selection.Chosen).Recipe;
            table.Row(LatexText.Escape(title), RecipeSettings.All(recipe));
        }

        return table;
    }
}
