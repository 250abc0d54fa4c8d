using System.Text.Json.Nodes;

namespace Telar.Studies.Provenance;

/// <summary>One object of a crate's flat graph: properties are texts, or references to other entities.</summary>
internal sealed class CrateEntity
{
    private readonly JsonObject json;

    /// <param name="id">Relative path, address, or <c>#name</c> for what is no file of the crate.</param>
    /// <param name="types">Terms of the crate's context.</param>
    public CrateEntity(string id, params string[] types)
    {
        Id = id;
        json = new JsonObject
        {
            ["@id"] = id,
            ["@type"] = types is [var only] ? only : new JsonArray([.. types.Select(type => JsonValue.Create(type))]),
        };
    }

    public string Id { get; }

    /// <summary>Says something; null leaves the property out.</summary>
    public CrateEntity With(string property, string? text)
    {
        if (text is not null)
            json[property] = text;
        return this;
    }

    public CrateEntity With(string property, int number)
    {
        json[property] = number;
        return this;
    }

    /// <summary>Refers to entities, in the given order; an empty list leaves the property out.</summary>
    public CrateEntity To(string property, params IEnumerable<string> ids)
    {
        var references = ids.Distinct().Select(id => new JsonObject { ["@id"] = id }).ToArray();
        if (references.Length > 0)
            json[property] = references is [var only] ? only : new JsonArray(references);
        return this;
    }

    public JsonNode ToJson() => json.DeepClone();
}
