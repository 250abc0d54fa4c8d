using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telar.Studies.Experiments;

/// <summary>The settings that a training is given, as JSON with the names of results files.</summary>
internal static class RecipeText
{
    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Of(object settings) => JsonSerializer.Serialize(settings, Format);
}
