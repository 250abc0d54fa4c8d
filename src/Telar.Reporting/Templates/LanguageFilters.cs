using Scriban.Runtime;
using Telar.Reporting.Localization;
using Telar.Reporting.Results;

namespace Telar.Reporting.Templates;

/// <summary>The filters that answer in words. They are part of a template's model, since they depend on its language.</summary>
public sealed class LanguageFilters(Language language)
{
    private static readonly string[] Counts =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static void AddTo(ScriptObject model, Language language)
    {
        var filters = new LanguageFilters(language);
        model.Import("in_words", filters.InWords);
        model.Import("interval", filters.Interval);
        model.Import("verdict_words", filters.VerdictWords);
        model.Import("system_name", filters.SystemName);
        model.Import("class_name", filters.ClassName);
        model.Import("translated", filters.Translated);
        model.Import("listing", filters.Listing);
        model["number_settings"] = language.NumberSettings();
    }

    /// <summary>A count as a word up to twelve.</summary>
    public string InWords(long value) => value is >= 0 and <= 12 ? language[Counts[value]] : NumberFilters.Whole(value);

    /// <summary>A score's 95 % interval: [95.8, 96.5]. One seed has none, and it says so.</summary>
    public string Interval(object value) => value is ScriptObject score && score["seeds"] is ScriptArray { Count: < 2 }
        ? language["(one seed)"]
        : NumberFilters.Interval(value);

    /// <summary>A verdict for readers.</summary>
    public string VerdictWords(string verdict) => language[HypothesisVerdict.Words(verdict)];

    /// <summary>A baseline or embedding by its key in results files.</summary>
    public string SystemName(string key) => language[SystemNames.Of(key)];

    /// <summary>A class of a data set.</summary>
    public string ClassName(string label) => language.Class(label);

    /// <summary>A word that results files have in English, such as the title of a factor.</summary>
    public string Translated(string english) => language[english];

    /// <summary>One, two and three.</summary>
    public string Listing(IEnumerable<object> values) =>
        language.Listing([.. values.Select(value => LatexText.Escape($"{value}"))]);
}
