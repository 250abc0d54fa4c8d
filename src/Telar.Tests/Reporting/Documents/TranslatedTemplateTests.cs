using System.Text.RegularExpressions;
using Telar.Studies;
using Telar.Studies.Mesoamerica;

namespace Telar.Tests.Reporting.Documents;

/// <summary>A translated document says what the English one says: the same values, references and floats.</summary>
public sealed partial class TranslatedTemplateTests
{
    private static readonly StudyPaths Paths = new("mesoamerica", Profile.Default);

    public static TheoryData<string> Translations =>
        [.. MesoamericaStudy.Languages.Skip(1).SelectMany(language => new[] { Paths.PaperTemplate(language), Paths.PosterTemplate(language) })];

    [Theory]
    [MemberData(nameof(Translations))]
    public void Uses_the_same_values(string template) => Assert.Equal(Values(English(template)), Values(template));

    [Theory]
    [MemberData(nameof(Translations))]
    public void Has_the_same_labels_references_citations_and_floats(string template) =>
        Assert.Equal(Commands(English(template)), Commands(template));

    private static string English(string template) => TranslatedName().Replace(template, ".tex");

    /// <summary>Members of results and of what is made of them, e.g. <c>places.test.accuracy</c>, with the filter behind each.</summary>
    private static string[] Values(string template)
    {
        var code = string.Concat(Code().Matches(Text(template)).Select(match => match.Value + "\n"));
        return Distinct(Member().Matches(Quoted().Replace(code, "\"\"")));
    }

    private static string[] Commands(string template) => Distinct(Command().Matches(Text(template)));

    private static string[] Distinct(IEnumerable<Match> matches) =>
        [.. matches.Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    private static string Text(string template) => File.ReadAllText(RepositoryFiles.PathOf(template));

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\.\w+\.tex")]
    private static partial Regex TranslatedName();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![\w$.])[a-z]\w*(\.\w+)+")]
    private static partial Regex Member();

    [GeneratedRegex(@"\\(label|ref|cite[pt]?|includegraphics|input)(\[[^]]*\])?\{[^{}]*\}")]
    private static partial Regex Command();
}
