namespace Telar.Build.Options;

/// <summary>Guesses which name was meant by a mistyped one.</summary>
public static class Nearest
{
    /// <summary>The name with the least edit distance to what was typed; null where there are no names.</summary>
    public static string? To(string typed, IEnumerable<string> names) => names
        .OrderBy(name => Distance(typed.ToLowerInvariant(), name.ToLowerInvariant()))
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
