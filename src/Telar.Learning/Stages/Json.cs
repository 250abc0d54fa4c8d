using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Telar.Engine;
using Telar.Engine.Files;

namespace Telar.Learning.Stages;

/// <summary>The JSON of result files: indented, camel case, enums by name, properties as declared.</summary>
public static class Json
{
    internal static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        // Labels and words are text in many scripts, and no file goes into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static void Write<T>(string path, T value) =>
        AtomicFile.WriteText(path, JsonSerializer.Serialize(value, Options) + "\n");

    /// <exception cref="TelarException">Not JSON, or not of this shape.</exception>
    public static T Read<T>(string path) => Read(() => JsonSerializer.Deserialize<T>(File.ReadAllText(path), Options), path);

    /// <summary>A part of a file that was read before.</summary>
    /// <exception cref="TelarException">Not of this shape.</exception>
    public static T Of<T>(JsonElement part, string path) => Read(() => part.Deserialize<T>(Options), path);

    private static T Read<T>(Func<T?> read, string path)
    {
        try
        {
            return read() ?? throw new JsonException("the file holds null");
        }
        catch (JsonException error)
        {
            throw new TelarException(
                $"this file is not what is expected: {error.Message}", path, "run the stage that makes it again", error);
        }
    }
}
