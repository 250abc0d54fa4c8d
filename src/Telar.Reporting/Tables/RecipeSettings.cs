using System.Text.Json;
using Telar.Reporting.Localization;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>The settings of a recipe as LaTeX words, e.g. <c>batch size \num{64}</c>.</summary>
/// <param name="language">What the words are in.</param>
internal sealed class RecipeSettings(Language language)
{
    /// <summary>All settings.</summary>
    public string All(JsonElement recipe) => string.Join("; ", Of(recipe).Select(Words));

    /// <summary>Those in which the recipes of a search differ, apart from the name.</summary>
    public string Differing(JsonElement recipe, IEnumerable<JsonElement> recipes)
    {
        var others = recipes.Select(other => Of(other).ToDictionary()).ToList();
        return string.Join("; ", Of(recipe)
            .Where(setting => setting.Key != "name")
            .Where(setting => others.Any(other => other.GetValueOrDefault(setting.Key) != setting.Value))
            .Select(Words));
    }

    /// <summary>Each setting by its path in the recipe.</summary>
    private IEnumerable<KeyValuePair<string, string>> Of(JsonElement element, string path = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(
            property => Of(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}")),
        JsonValueKind.Null => [],
        JsonValueKind.Array when element.GetArrayLength() == 0 => [],
        JsonValueKind.Array => [new(path, string.Join(", ", element.EnumerateArray().Select(item => Value(item, path))))],
        _ => [new(path, Value(element, path))],
    };

    private string Words(KeyValuePair<string, string> setting) =>
        $"{LatexText.Escape(Say(Last(setting.Key)))} {setting.Value}";

    // The name of a part, as augmentation.name, says which of its kind the part is.
    private static string Last(string path) => path.Split('.') switch
    {
        [.., var part, "name"] => part,
        [.., var last] => last,
        [] => path,
    };

    private string Value(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Number => $"\\num{{{element.GetRawText()}}}",
        JsonValueKind.True => language["yes"],
        JsonValueKind.False => language["no"],
        // The candidate's name is the same in all languages.
        JsonValueKind.String when path == "name" => LatexText.Escape(Split(Unit(element.GetString()!))),
        JsonValueKind.String => LatexText.Escape(Say(Unit(element.GetString()!))),
        _ => LatexText.Escape(element.GetRawText()),
    };

    // Of a file that a model starts from, readers want to know which unit made it, e.g. skipGram.
    private static string Unit(string value) => value.Split('/') is [.., var folder, _] ? folder.Split('-')[1] : value;

    private string Say(string identifier) =>
        language.Code == Language.English.Code ? SettingNames.Of(Split(identifier)) : language[Split(identifier)];

    // labelSmoothing reads better as label smoothing.
    private static string Split(string name) =>
        string.Concat(name.Select((letter, i) =>
            i > 0 && char.IsUpper(letter) && char.IsLower(name[i - 1]) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
