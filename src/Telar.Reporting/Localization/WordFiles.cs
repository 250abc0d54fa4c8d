using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telar.Reporting.Localization;

/// <summary>
/// Files of words, one a language, which are compiled into an assembly: <c>Words/es.json</c> in the folder of a
/// namespace. They are found, not listed: a new language is a new file.
/// </summary>
public static class WordFiles
{
    private const string Extension = ".json";

    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    /// <summary>The content of each file, by the code of its language.</summary>
    /// <param name="assembly">Which holds the files.</param>
    /// <param name="home">The namespace around <c>Words</c>.</param>
    /// <exception cref="JsonException">A file is not as expected.</exception>
    public static IReadOnlyDictionary<string, T> Of<T>(Assembly assembly, string home)
    {
        var prefix = $"{home}.Words.";
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToDictionary(name => name[prefix.Length..^Extension.Length], Read);

        T Read(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            return JsonSerializer.Deserialize<T>(stream, Strict)!;
        }
    }
}
