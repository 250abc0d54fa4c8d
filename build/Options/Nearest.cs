namespace Telar.Build.Options;

/// <summary>Guesses which name was meant by a mistyped one.</summary>
public static class Nearest
{
    /// <summary>A question to put before the list of names; empty where no name is near.</summary>
    public static string Question(string typed, IEnumerable<string> names, string prefix = "") =>
        To(typed, names) is { } name ? $"did you mean {prefix}{name}? " : string.Empty;

    /// <summary>The name with the least edit distance to what was typed; null where more than half would have to change.</summary>
    public static string? To(string typed, IEnumerable<string> names) => names
        .Select(name => (name, distance: Distance(typed.ToLowerInvariant(), name.ToLowerInvariant())))
        .Where(pair => pair.distance * 2 <= Math.Max(typed.Length, pair.name.Length))
        .OrderBy(pair => pair.distance)
        .Select(pair => pair.name)
        .FirstOrDefault();

    // Levenshtein: insertions, deletions and substitutions, one row at a time.
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substituted = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
