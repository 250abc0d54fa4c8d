using System.Text.Json.Nodes;

namespace Telar.Tests.Studies.Provenance;

/// <summary>
/// Reads a crate and checks what RO-Crate 1.1 and the run profiles 0.5 demand of its structure.
/// </summary>
public sealed class CrateReader
{
    // Type to the properties that a profile says MUST be there.
    private static readonly Dictionary<string, string[]> demanded = new()
    {
        ["CreateAction"] = ["instrument"],
        ["ControlAction"] = ["instrument", "object"],
        ["OrganizeAction"] = ["instrument", "object", "result"],
        ["HowToStep"] = ["workExample"],
        ["ComputationalWorkflow"] = ["name", "programmingLanguage", "hasPart", "step"],
        ["SoftwareApplication"] = ["name"],
        ["File"] = ["name"],
        ["Dataset"] = ["name"],
    };

    private static readonly string[] demandedOfRoot =
        ["name", "description", "datePublished", "license", "conformsTo", "mainEntity", "hasPart", "mentions"];

    private readonly Dictionary<string, JsonObject> entities;

    public CrateReader(string text) => entities = JsonNode.Parse(text)!["@graph"]!.AsArray()
        .ToDictionary(entity => (string)entity!["@id"]!, entity => entity!.AsObject());

    public JsonObject this[string id] => entities[id];

    public IEnumerable<JsonObject> OfType(string type) => entities.Values.Where(entity => TypesOf(entity).Contains(type));

    /// <summary>Identifiers that a property refers to.</summary>
    public static IEnumerable<string> References(JsonNode? value) => value switch
    {
        JsonArray items => items.SelectMany(References),
        JsonObject reference => [(string)reference["@id"]!],
        _ => [],
    };

    /// <summary>One line a fault.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var (id, entity) in entities)
        {
            foreach (var reference in entity.SelectMany(property => References(property.Value)).Where(reference => !entities.ContainsKey(reference)))
                yield return $"{id} refers to {reference}, which is not there";
            foreach (var property in TypesOf(entity).SelectMany(type => demanded.GetValueOrDefault(type, [])).Where(property => !entity.ContainsKey(property)))
                yield return $"{id} has no {property}";
        }

        foreach (var property in demandedOfRoot.Where(property => !entities["./"].ContainsKey(property)))
            yield return $"the root has no {property}";
        foreach (var part in OfType("File").Concat(OfType("Dataset")).Select(entity => (string)entity["@id"]!).Where(id => id != "./" && !Parts.Contains(id)))
            yield return $"{part} is no part of the root";
        foreach (var folder in Parts.Where(id => TypesOf(entities[id]).Contains("Dataset") && !id.EndsWith('/') && !Uri.IsWellFormedUriString(id, UriKind.Absolute)))
            yield return $"{folder} is a folder without a slash";
    }

    private HashSet<string> Parts => [.. References(entities["./"]["hasPart"])];

    private static IEnumerable<string> TypesOf(JsonObject entity) =>
        entity["@type"] is JsonArray types ? types.Select(type => (string)type!) : [(string)entity["@type"]!];
}
