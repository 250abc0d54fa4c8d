using System.Text.RegularExpressions;

namespace Telar.Reporting.Tracing;

/// <summary>Finds the figures and tables that a filled template includes.</summary>
internal static partial class IncludedFiles
{
    /// <param name="filled">LaTeX.</param>
    /// <param name="files">Project-relative paths of what may be included, as <c>figures/&lt;name&gt;</c> or <c>tables/&lt;name&gt;</c>.</param>
    /// <returns>In the order of the text; each as often as it is included.</returns>
    public static IReadOnlyList<IncludedFile> Of(FilledTemplate filled, IEnumerable<string> files)
    {
        var known = files.ToDictionary(NameOf, StringComparer.Ordinal);
        return Inclusion().Matches(filled.Text)
            .Where(match => known.ContainsKey(match.Groups["name"].Value))
            .Select(match => new IncludedFile(filled.Lines.LineOf(filled.Text, match.Index), known[match.Groups["name"].Value]))
            .ToArray();
    }

    /// <summary>As the text names it: <c>figures/comparison</c>.</summary>
    public static string NameOf(string file)
    {
        var parts = file.Split('/');
        return $"{parts[..^1].Last(IsFolder)}/{Path.GetFileNameWithoutExtension(parts[^1])}";
    }

    /// <summary>The results folder that it lies in, with a slash at the end.</summary>
    public static string ResultsOf(string file) => string.Concat(file.Split('/').TakeWhile(part => !IsFolder(part)).Select(part => $"{part}/"));

    private static bool IsFolder(string name) => name is "figures" or "tables";

    [GeneratedRegex(@"\\(?:includegraphics(?:\[[^\]]*\])?|input)\{(?<name>[^{}]+)\}")]
    private static partial Regex Inclusion();
}
