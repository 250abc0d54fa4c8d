using System.Globalization;
using System.Text.RegularExpressions;

namespace Telar.Reporting.Documents.Checks;

/// <summary>No line or page runs over its box by more than the eye forgives.</summary>
public sealed partial class OverfullBoxes : IDocumentCheck
{
    /// <summary>In points: less is not seen at a margin.</summary>
    private const double Limit = 2;

    public string Remedy => "Reword the line, or make the figure, table or formula narrower.";

    public Task<IReadOnlyList<Flaw>> FindAsync(TexRun run, CancellationToken cancellation)
    {
        var log = run.Read(".log");
        return Task.FromResult<IReadOnlyList<Flaw>>(Overfull().Matches(log)
            .Where(match => double.Parse(match.Groups["points"].Value, CultureInfo.InvariantCulture) > Limit)
            .Select(match => new Flaw(
                $"A{(match.Groups["kind"].Value == "h" ? " line" : " page or box")} is {match.Groups["points"].Value} pt {match.Groups["excess"].Value}",
                Place(run, log, match)))
            .ToArray());
    }

    private static string Place(TexRun run, string log, Match match) => match.Groups["line"] is { Success: true } line
        ? run.Place(TexLog.FileAt(log, match.Index), TexLog.NumberIn(line))
        : run.Name;

    [GeneratedRegex(@"^Overfull \\(?<kind>[hv])box \((?<points>[\d.]+)pt (?<excess>too wide|too high)\)(?:[^\n]* at lines? (?<line>\d+))?", RegexOptions.Multiline)]
    private static partial Regex Overfull();
}
