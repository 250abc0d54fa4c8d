using System.Globalization;
using System.Text.RegularExpressions;

namespace Telar.Reporting.Documents;

/// <summary>Reads what LaTeX wrote into its log (with unbroken lines and file:line:error messages).</summary>
public static partial class TexLog
{
    /// <summary>Less than the eye sees at a margin.</summary>
    private const double OverfullPoints = 2;

    /// <summary>The first error: its message, and file and line where LaTeX names them.</summary>
    public static (string Message, string Place)? Error(string log)
    {
        if (PlacedError().Match(log) is { Success: true } placed)
        {
            var file = placed.Groups["file"].Value;
            return ($"{placed.Groups["message"].Value.Trim()}{Context(log, placed)}", $"{Path.GetFileName(file)}, line {placed.Groups["line"].Value}");
        }

        return BareError().Match(log) is { Success: true } bare ? (bare.Groups["message"].Value.Trim(), "the log") : null;
    }

    /// <summary>Undefined or doubly defined references, and boxes that run over by more than two points.</summary>
    public static IReadOnlyList<string> Complaints(string log) =>
        Undefined().Matches(log).Select(match => match.Groups["what"].Value)
            .Concat(Overfull().Matches(log)
                .Where(match => double.Parse(match.Groups["points"].Value, CultureInfo.InvariantCulture) > OverfullPoints)
                .Select(match => match.Value))
            .Distinct()
            .ToArray();

    /// <summary>The last lines with words in them.</summary>
    public static string LastWords(string output) =>
        string.Join(' ', output.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).TakeLast(3));

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

    [GeneratedRegex(@"Warning: (?<what>(Reference|Citation|Hyper reference|Label) [`'].+?' .*?(undefined|multiply defined))")]
    private static partial Regex Undefined();

    [GeneratedRegex(@"Overfull \\[hv]box \((?<points>[\d.]+)pt too (wide|high)\)[^\n]*")]
    private static partial Regex Overfull();
}
