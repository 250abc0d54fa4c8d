using System.Text.Json;
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
            table.Row(LatexText.Escape(title), string.Join("; ", Settings(recipe, "")));
        }

        return table;
    }

    private static IEnumerable<string> Settings(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Settings(property.Value, Words(property.Name))),
        JsonValueKind.Null => [],
        // A path says where a model starts from on disk; the recipe's name says it for readers.
        JsonValueKind.String when IsPath(element) => [],
        JsonValueKind.Array when element.EnumerateArray().All(IsPath) => [],
        JsonValueKind.Array => [$"{LatexText.Escape(name)} {string.Join(", ", element.EnumerateArray().Select(Value))}"],
        _ => [$"{LatexText.Escape(name)} {Value(element)}"],
    };

    private static bool IsPath(JsonElement element) =>
        element.ValueKind == JsonValueKind.String && element.GetString()!.Contains('/');

    private static string Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => $"\\num{{{element.GetRawText()}}}",
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.String => LatexText.Escape(Words(element.GetString()!)),
        _ => LatexText.Escape(element.GetRawText()),
    };

    // labelSmoothing reads better as label smoothing.
    private static string Words(string name) =>
        string.Concat(name.Select((letter, i) =>
            i > 0 && char.IsUpper(letter) && char.IsLower(name[i - 1]) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
