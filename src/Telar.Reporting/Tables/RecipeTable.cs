using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>Every hyperparameter of the chosen recipes, as the trainer wrote them. The table is <c>recipes</c>.</summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="selections">Title and path of each <c>selection/&lt;experiment&gt;.json</c>.</param>
public sealed class RecipeTable(TableHome home, IReadOnlyList<(string Title, string Path)> selections)
    : TableStage(home, "recipes", null)
{
    public override IReadOnlyList<string> Inputs => selections.Select(selection => selection.Path).ToArray();

    protected override object Settings => new { Titles = selections.Select(selection => selection.Title) };

    protected override LatexTable Fill(Func<string, string> input)
    {
        var table = Table("l>{\\raggedright\\arraybackslash}p{4.4in}", "Task", "Chosen recipe");
        var settings = new RecipeSettings(Language);
        foreach (var (title, path) in selections)
        {
            var selection = ResultsJson.Read<Selection>(input(path));
            var recipe = selection.Trials.Single(trial => trial.Index == selection.Chosen).Recipe;
            table.Row(LatexText.Escape(title), settings.All(recipe));
        }

        return table;
    }
}
