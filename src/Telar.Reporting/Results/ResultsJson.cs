using System.Text.Json;
using Telar.Engine;

namespace Telar.Reporting.Results;

/// <summary>Reads results files; a field that is missing or of the wrong type is an error that names the file.</summary>
public static class ResultsJson
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static T Read<T>(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), Strict)
                ?? throw new JsonException("the file holds null");
        }
        catch (JsonException error)
        {
            throw new TelarException(
                $"The results file is not as expected: {error.Message}",
                Path.GetFileName(path),
                "Run the Evaluate target again; do not edit results by hand.",
                error);
        }
    }
}
