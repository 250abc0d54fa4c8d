using Telar.Engine;

namespace Telar.Studies.Comparison;

/// <summary>The first value in which two files differ: a line of a text, a byte of anything else.</summary>
public static class FileDifference
{
    private const int LongestLine = 120;

    /// <summary>How much of a long line is shown before the difference.</summary>
    private const int Context = 40;

    private static readonly HashSet<string> textEndings =
        new([".json", ".csv", ".tsv", ".tex", ".svg", ".md", ".txt", ".bib"], StringComparer.Ordinal);

    /// <param name="recorded">Absolute path.</param>
    /// <param name="made">Absolute path of the same output, made again.</param>
    public static string Between(string recorded, string made) =>
        (textEndings.Contains(Path.GetExtension(recorded)) ? Line(recorded, made) : null) ?? Byte(recorded, made);

    // Null where all lines are the same, and only their ends differ.
    private static string? Line(string recorded, string made)
    {
        using var before = File.OpenText(recorded);
        using var after = File.OpenText(made);
        for (var number = 1; ; number++)
        {
            var old = before.ReadLine();
            var now = after.ReadLine();
            if (old is null && now is null)
                return null;
            if (old != now)
                return $"line {number}\n  recorded: {Excerpt(old, now)}\n  made now: {Excerpt(now, old)}";
        }
    }

    private static string Excerpt(string? line, string? other)
    {
        if (line is null)
            return "(the file ends before)";
        var start = Math.Max(0, line.AsSpan().CommonPrefixLength(other ?? "") - Context);
        var end = Math.Min(line.Length, start + LongestLine);
        return $"{(start > 0 ? "…" : "")}{line[start..end]}{(end < line.Length ? "…" : "")}";
    }

    private static string Byte(string recorded, string made)
    {
        using var before = new BufferedStream(File.OpenRead(recorded), 1 << 16);
        using var after = new BufferedStream(File.OpenRead(made), 1 << 16);
        var sizes = $"sizes {before.Length} and {after.Length} bytes";
        for (var offset = 0L; ; offset++)
        {
            var old = before.ReadByte();
            var now = after.ReadByte();
            if (old != now)
                return $"byte {offset}: recorded {Hex(old)}, made now {Hex(now)}; {sizes}";
            if (old < 0)
                throw new TelarException("the files hold the same", recorded, "compare files that differ");
        }
    }

    private static string Hex(int value) => value < 0 ? "the end" : $"0x{value:x2}";
}
