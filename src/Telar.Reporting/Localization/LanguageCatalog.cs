namespace Telar.Reporting.Localization;

/// <summary>The languages there are: English, and a file each in <c>Localization/Words</c>.</summary>
public static class LanguageCatalog
{
    public static IReadOnlyList<Language> All { get; } =
    [
        Language.English,
        .. WordFiles.Of<Language>(typeof(LanguageCatalog).Assembly, typeof(LanguageCatalog).Namespace!).Values,
    ];

    /// <summary>English, and each language that a study has words for, with these words.</summary>
    /// <param name="words">The study's words by the code of the language.</param>
    /// <exception cref="KeyNotFoundException">There are words in a language that there is not.</exception>
    public static IReadOnlyList<Language> With(IReadOnlyDictionary<string, Dictionary<string, string>> words) =>
    [
        Language.English,
        .. words.Select(pair => All.FirstOrDefault(language => language.Code == pair.Key)?.With(pair.Value)
            ?? throw new KeyNotFoundException($"there are words in {pair.Key}, but no file {pair.Key}.json in Localization/Words")),
    ];
}
