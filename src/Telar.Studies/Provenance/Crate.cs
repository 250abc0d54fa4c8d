using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Telar.Studies.Provenance;

/// <summary>
/// An RO-Crate 1.1 metadata file: a flat JSON-LD graph. The descriptor and the root come first, the
/// others in ordinal order of their identifiers, so that equal contents are equal bytes.
/// </summary>
internal sealed class Crate
{
    public const string Descriptor = "ro-crate-metadata.json";
    public const string Root = "./";

    private static readonly string[] context =
        ["https://w3id.org/ro/crate/1.1/context", "https://w3id.org/ro/terms/workflow-run/context"];

    // Nothing of it goes into HTML unread; "+" and letters of all languages stay as they are.
    private static readonly JsonSerializerOptions format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Dictionary<string, CrateEntity> entities = new(StringComparer.Ordinal);

    /// <summary>Adds an entity unless there is one with its identifier.</summary>
    /// <returns>The identifier, for references.</returns>
    public string Add(CrateEntity entity)
    {
        entities.TryAdd(entity.Id, entity);
        return entity.Id;
    }

    public string ToText() => new JsonObject
    {
        ["@context"] = new JsonArray([.. context.Select(address => JsonValue.Create(address))]),
        ["@graph"] = new JsonArray([.. Ordered().Select(entity => entity.ToJson())]),
    }.ToJsonString(format) + "\n";

    private IEnumerable<CrateEntity> Ordered() => entities.Values
        .OrderBy(entity => entity.Id switch { Descriptor => 0, Root => 1, _ => 2 })
        .ThenBy(entity => entity.Id, StringComparer.Ordinal);
}
