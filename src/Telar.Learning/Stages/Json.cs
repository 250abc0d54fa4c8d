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
    };

    public static void Write<T>(string path, T value) =>
        AtomicFile.WriteText(path, JsonSerializer.Serialize(value, Options) + "\n");

    /// <exception cref="TelarException">Not JSON, or not of this shape.</exception>
    public static T Read<T>(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Options)
                ?? throw new JsonException("the file holds null");
        }
        catch (JsonException error)
        {
            throw new TelarException(
                $"this file is not what is expected: {error.Message}", path, "run the stage that makes it again", error);
        }
    }
}
