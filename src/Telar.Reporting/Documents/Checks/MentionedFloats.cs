using System.Text.RegularExpressions;

namespace Telar.Reporting.Documents.Checks;

/// <summary>Every figure and table with a caption has a label that the text refers to, outside of the float itself.</summary>
public sealed partial class MentionedFloats : IDocumentCheck
{
    public string Remedy => @"Give it a \label and refer to that by \ref where the text speaks of it, or leave it out.";

    public Task<IReadOnlyList<Flaw>> FindAsync(TexRun run, CancellationToken cancellation)
    {
        var source = run.Source;
        var mentions = Mention().Matches(source.Text)
            .SelectMany(match => match.Groups["keys"].Value.Split(',', StringSplitOptions.TrimEntries).Select(key => (Key: key, match.Index)))
            .ToLookup(mention => mention.Key, mention => mention.Index);
        return Task.FromResult<IReadOnlyList<Flaw>>(Float().Matches(source.Text)
            .SelectMany(Complaints)
            .Select(complaint => new Flaw(complaint.What, run.Place(run.Name, source.LineOf(complaint.Index))))
            .ToArray());

        IEnumerable<(string What, int Index)> Complaints(Match block)
        {
            var labels = Label().Matches(block.Value);
            if (labels.Count == 0 && block.Value.Contains(@"\caption", StringComparison.Ordinal))
                yield return ($"A {block.Groups["kind"].Value} has no label, so that nothing refers to it", block.Index);

            foreach (Match label in labels)
            {
                var key = label.Groups["key"].Value;
                if (!mentions[key].Any(index => index < block.Index || index >= block.Index + block.Length))
                    yield return ($"Nothing refers to the {block.Groups["kind"].Value} “{key}”", block.Index + label.Index);
            }
        }
    }

    [GeneratedRegex(@"\\begin\{(?<kind>figure|table)(?<star>\*?)\}.*?\\end\{\k<kind>\k<star>\}", RegexOptions.Singleline)]
    private static partial Regex Float();

    [GeneratedRegex(@"\\label\s*\{(?<key>[^}]+)\}")]
    private static partial Regex Label();

    // \ref, \pageref, \autoref, \cref, \hyperref[...] and their kin.
    [GeneratedRegex(@"\\\w*ref\*?\s*(?:\{(?<keys>[^}]+)\}|\[(?<keys>[^\]]+)\])", RegexOptions.IgnoreCase)]
    private static partial Regex Mention();
}
