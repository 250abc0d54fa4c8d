using System.Text.RegularExpressions;

namespace Telar.Reporting.Documents.Checks;

/// <summary>Every reference and citation is defined, and every label once.</summary>
public sealed partial class DefinedReferences : IDocumentCheck
{
    public string Remedy => "Define each label and citation that the text names, once.";

    public Task<IReadOnlyList<Flaw>> FindAsync(TexRun run, CancellationToken cancellation)
    {
        var log = run.Read(".log");
        return Task.FromResult<IReadOnlyList<Flaw>>(Undefined().Matches(log).Select(match => Undefined(run, log, match))
            .Concat(Multiple().Matches(log).Select(match => Multiple(run, match)))
            .Distinct()
            .ToArray());
    }

    private static Flaw Undefined(TexRun run, string log, Match match) => new(
        $"{match.Groups["what"].Value} “{match.Groups["key"].Value}” is undefined",
        match.Groups["line"] is { Success: true } line ? run.Place(TexLog.FileAt(log, match.Index), TexLog.NumberIn(line)) : run.Name);

    // LaTeX names no line; the second definition is the one too many.
    private static Flaw Multiple(TexRun run, Match match)
    {
        var key = match.Groups["key"].Value;
        var source = run.Source;
        var definitions = Regex.Matches(source.Text, $@"\\label\s*\{{{Regex.Escape(key)}\}}");
        return new(
            $"Label “{key}” is defined more than once",
            definitions.Count > 1 ? run.Place(run.Name, source.LineOf(definitions[1].Index)) : run.Name);
    }

    [GeneratedRegex(@"Warning: (?<what>Reference|Citation|Hyper reference) [`'](?<key>[^']+)'[^\n]*? undefined(?: on input line (?<line>\d+))?")]
    private static partial Regex Undefined();

    [GeneratedRegex(@"Warning: Label [`'](?<key>[^']+)' multiply defined")]
    private static partial Regex Multiple();
}
