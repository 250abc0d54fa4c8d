using System.Text.Json;
using System.Text.Json.Nodes;
using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>
/// The settings of systems beside the main ones, those that a search chose and those that nothing was searched for. The
/// table is <c>family-recipes</c>.
/// </summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="recipes">In the order of the rows.</param>
public sealed class FamilyRecipeTable(TableHome home, IReadOnlyList<StatedRecipe> recipes)
    : TableStage(home, "family-recipes", null)
{
    public override IReadOnlyList<string> Inputs => [.. recipes.Select(recipe => recipe.Selection).OfType<string>()];

    protected override object Settings => new { Recipes = recipes };

    protected override LatexTable Fill(Func<string, string> input)
    {
        var table = Table("l>{\\raggedright\\arraybackslash}p{4.4in}", "System", "Settings");
        var settings = new RecipeSettings(Language);
        foreach (var recipe in recipes)
            table.Row(LatexText.Escape(Language[recipe.System]), settings.All(WithoutNames(SettingsOf(recipe, input))));

        return table;
    }

    private static string SettingsOf(StatedRecipe recipe, Func<string, string> input)
    {
        if (recipe.Selection is not { } path)
            return recipe.Settings ?? throw new ArgumentException($"{recipe.System} states neither a search nor settings", nameof(recipe));

        var selection = ResultsJson.Read<Selection>(input(path));
        return selection.Trials.Single(trial => trial.Index == selection.Chosen).Recipe.GetRawText();
    }

    // What a recipe is called, and which tables hold the graph, are no settings.
    private static JsonElement WithoutNames(string json)
    {
        var settings = JsonNode.Parse(json)!.AsObject();
        settings.Remove("name");
        if (settings["model"] is JsonObject model)
        {
            model.Remove("source");
            model.Remove("inputs");
        }

        return JsonSerializer.SerializeToElement(settings);
    }
}
