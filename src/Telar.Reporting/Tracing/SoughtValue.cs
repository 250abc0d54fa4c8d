using System.Globalization;
using System.Text.RegularExpressions;

namespace Telar.Reporting.Tracing;

/// <summary>What a reader wants to know the origin of: a number, words, or a path in the results.</summary>
public sealed partial class SoughtValue
{
    private readonly string given;
    private readonly Regex pattern;

    /// <param name="given">
    /// A number is found as a whole and as any language prints it (18,096 and 95,5 too); anything else as a part
    /// of the printed text.
    /// </param>
    public SoughtValue(string given)
    {
        this.given = given.Trim();
        pattern = Pattern(this.given);
    }

    /// <summary>Whether a text that readers see has it.</summary>
    public bool IsIn(string readable) => pattern.IsMatch(readable);

    /// <summary>Whether it names a source, by path or file, or a part of it or a whole around it.</summary>
    public bool Names(ValueSource source) => source.File == given || IsPart(source.Path, given) || IsPart(given, source.Path);

    /// <summary>Whether it names a figure or table: by its file, with or without folder and extension, or by its stage.</summary>
    public bool Names(string file, string? stage) =>
        given == file || given == IncludedFiles.NameOf(file) || given == stage;

    private static bool IsPart(string path, string whole) =>
        path.StartsWith(whole, StringComparison.Ordinal) && (path.Length == whole.Length || path[whole.Length] is '.' or '[');

    private static Regex Pattern(string given)
    {
        if (!Number().IsMatch(given))
            return new Regex(Regex.Escape(given), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

        var spellings = new[] { given, Grouping().Replace(given, ""), Comma().Replace(given, ".") }
            .Distinct()
            .Select(Regex.Escape);
        return new Regex(string.Create(CultureInfo.InvariantCulture, $@"(?<![\d.])(?:{string.Join('|', spellings)})(?!\.?\d)"));
    }

    [GeneratedRegex(@"^-?\d[\d.,]*$")]
    private static partial Regex Number();

    // 18,096 is one number with a separator; 95,5 is not.
    [GeneratedRegex(@"(?<=\d),(?=\d{3}(\D|$))")]
    private static partial Regex Grouping();

    [GeneratedRegex(@"(?<=\d),(?=\d+$)")]
    private static partial Regex Comma();
}
