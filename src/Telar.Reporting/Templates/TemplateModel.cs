using System.Text.Json;
using Scriban.Runtime;
using Telar.Reporting.Results;

namespace Telar.Reporting.Templates;

/// <summary>The variables of a template: the results files, under the names that they have on disk.</summary>
public static class TemplateModel
{
    /// <summary>A JSON file as nested objects; nulls are left out, so that asking for one is an error.</summary>
    public static object Json(string path) => Of(ResultsJson.Read<JsonElement>(path))!;

    private static object? Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Members(element),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(Of)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        _ => null,
    };

    private static ScriptObject Members(JsonElement element)
    {
        var members = new ScriptObject();
        foreach (var property in element.EnumerateObject())
        {
            if (Of(property.Value) is { } value)
                members[property.Name] = value;
        }

        return members;
    }
}
