namespace Telar.Reporting.Templates;

/// <summary>Which fields of a score the filters look at, so that a printed value is traced to its field.</summary>
internal static class ScoreFields
{
    private static readonly string[] mean = ["mean"];
    private static readonly string[] interval = ["low", "high"];

    private static readonly Dictionary<string, IReadOnlyList<string>> read = new(StringComparer.Ordinal)
    {
        ["percent"] = mean,
        ["sampling_points"] = mean,
        ["interval"] = interval,
    };

    /// <summary>Empty for a filter that takes no score.</summary>
    public static IReadOnlyList<string> ReadBy(string filter) => read.GetValueOrDefault(filter, []);
}
