using System.Globalization;
using System.Text.RegularExpressions;

namespace Telar.Reporting.Documents;

/// <summary>Reads what LaTeX wrote into its log (with unbroken lines and file:line:error messages).</summary>
public static partial class TexLog
{
    /// <summary>The first error: its message, and file and line where LaTeX names them.</summary>
    public static (string Message, string? File, int Line)? Error(string log)
    {
        if (PlacedError().Match(log) is { Success: true } placed)
        {
            var file = placed.Groups["file"].Value;
            return ($"{placed.Groups["message"].Value.Trim()}{Context(log, placed)}", Local(file), NumberIn(placed.Groups["line"]));
        }

        return BareError().Match(log) is { Success: true } bare ? (bare.Groups["message"].Value.Trim(), null, 0) : null;
    }

    /// <summary>The file that LaTeX was reading when it wrote what stands at an index of the log.</summary>
    /// <remarks>The log has a file between brackets: its name when it is opened, all it gives rise to, the end.</remarks>
    public static string? FileAt(string log, int index)
    {
        var open = new Stack<string?>();
        foreach (Match bracket in Bracket().Matches(BoxContents().Replace(log[..index], "")))
        {
            if (bracket.Value == ")")
                open.TryPop(out _);
            else
                open.Push(bracket.Groups["file"] is { Success: true } file ? file.Value : null);
        }

        return open.FirstOrDefault(file => file is not null);
    }

    /// <summary>The number that a part of a match spells out.</summary>
    public static int NumberIn(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    /// <summary>The last lines with words in them.</summary>
    public static string LastWords(string output) =>
        string.Join(' ', output.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).TakeLast(3));

    private static string Local(string file) => file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file;

    // LaTeX shows the line as far as it has read: "l.12 \foo".
    private static string Context(string log, Match error)
    {
        var context = ReadSoFar().Match(log, error.Index);
        return context.Success ? $" ({context.Groups["text"].Value.Trim()})" : "";
    }

    [GeneratedRegex(@"^(?<file>[^\s:][^:\n]*\.\w+):(?<line>\d+): (?<message>.+)$", RegexOptions.Multiline)]
    private static partial Regex PlacedError();

    [GeneratedRegex("^! (?<message>.+)$", RegexOptions.Multiline)]
    private static partial Regex BareError();

    [GeneratedRegex(@"^l\.\d+ (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex ReadSoFar();

    [GeneratedRegex(@"\((?:\./)?(?<file>[^\s()]+\.\w+)?|\)")]
    private static partial Regex Bracket();

    // The text of a box that fits badly is shown, with whatever brackets it has.
    [GeneratedRegex(@"^(?:Over|Under)full [^\n]*\n(?:[^\n]+\n)+", RegexOptions.Multiline)]
    private static partial Regex BoxContents();
}
