using System.Globalization;
using System.Text.RegularExpressions;
using Telar.Engine;

namespace Telar.Reporting.Localization;

/// <summary>
/// A language that results are reported in. English is the source: its words in figures, tables and filters are the
/// keys to those of the others. A language is plain data, so that it counts as a parameter of what is written in it.
/// </summary>
public sealed record Language
{
    private const string Source = "en";

    public static Language English { get; } = new()
    {
        Code = Source,
        DecimalSign = ".",
        GroupSign = ",",
        GroupedFrom = 4,
        Conjunctions = new Dictionary<string, string> { [""] = "and" },
        Bibliography = new Dictionary<string, string>(),
        Words = new Dictionary<string, string>(),
    };

    /// <summary>ISO 639-1, e.g. <c>es</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Between the units and the tenths.</summary>
    public required string DecimalSign { get; init; }

    /// <summary>Between groups of three digits, as LaTeX.</summary>
    public required string GroupSign { get; init; }

    /// <summary>How many digits a whole number has, at least, to be grouped.</summary>
    public required int GroupedFrom { get; init; }

    /// <summary>
    /// What stands before the last of several words, by a pattern of that word; the first that matches counts. Spanish
    /// has <c>y</c>, but <c>e</c> before the sound of i.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Conjunctions { get; init; }

    /// <summary>Words of the bibliography style <c>plainnat</c>, which has them as literals, by the English ones.</summary>
    public required IReadOnlyDictionary<string, string> Bibliography { get; init; }

    /// <summary>Its words by the English ones, or by names such as <c>claim places-knn</c>; empty for English.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>The word for an English one; a number takes the decimal sign.</summary>
    /// <exception cref="TelarException">The language has no such word.</exception>
    public string this[string english] =>
        IsSource ? english
        : double.TryParse(english, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? Number(english)
        : Words.GetValueOrDefault(english) ?? throw new TelarException(
            $"there is no word for “{english}”", $"language {Code}", "add it to the language's file of words");

    /// <summary>Words with places for values, e.g. <c>round {0}</c>.</summary>
    /// <exception cref="TelarException">The language has no such words.</exception>
    public string Say(string english, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, this[english], values);

    /// <summary>The word for an English one that may have another translation in a context, e.g. <c>direction: one</c>.</summary>
    /// <exception cref="TelarException">The language has no such word.</exception>
    public string In(string context, string english) => Words.GetValueOrDefault($"{context}: {english}") ?? this[english];

    /// <summary>A text that is kept by a name since it is too long to be a key, e.g. a claim.</summary>
    /// <exception cref="TelarException">The language has no text of that name.</exception>
    public string Text(string name, string english) => IsSource ? english : this[name];

    /// <summary>A class of a data set. Most classes are names, such as regions, and the same in all languages.</summary>
    public string Class(string label) => Words.GetValueOrDefault($"class {label}", label);

    /// <summary>One, two and three.</summary>
    public string Listing(IReadOnlyList<string> words)
    {
        if (words.Count < 2)
            return string.Concat(words);

        var last = words[^1];
        var conjunction = Conjunctions.First(pair => Regex.IsMatch(last, pair.Key, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)).Value;
        return $"{string.Join(", ", words.SkipLast(1))} {conjunction} {last}";
    }

    /// <summary>A number of plain text, outside LaTeX.</summary>
    public string Number(double value, int digits) =>
        Number(value.ToString($"F{digits}", CultureInfo.InvariantCulture));

    /// <summary>A number that was written with a decimal point.</summary>
    public string Number(string text) => text.Replace(".", DecimalSign, StringComparison.Ordinal);

    /// <summary>This language with further words, e.g. those of a study.</summary>
    public Language With(IReadOnlyDictionary<string, string> words) =>
        this with { Words = Words.Concat(words).ToDictionary() };

    /// <summary>The place of products in this language, below the place of those in English, e.g. <c>tables/es</c>.</summary>
    public string Within(string place) => IsSource ? place : $"{place}/{Code}";

    /// <summary>A product's name with the language before its last extension, e.g. <c>paper.es.pdf</c>.</summary>
    public string NameOf(string file) => IsSource
        ? file
        : $"{file[..file.LastIndexOf('.')]}.{Code}{file[file.LastIndexOf('.')..]}";

    /// <summary>What the package siunitx has to know of its numbers.</summary>
    public string NumberSettings() =>
        $"output-decimal-marker={{{DecimalSign}}},group-separator={{{GroupSign}}},group-digits=integer,group-minimum-digits={GroupedFrom}";

    private bool IsSource => Code == Source;
}
