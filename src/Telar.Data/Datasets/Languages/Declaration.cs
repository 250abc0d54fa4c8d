using System.Net;
using System.Text.RegularExpressions;
using Telar.Engine;

namespace Telar.Data.Datasets.Languages;

/// <summary>Reads the Universal Declaration of Human Rights in one language, as the package's HTML has it.</summary>
internal static partial class Declaration
{
    public const int Sections = 31;

    /// <summary>
    /// The sections in order. The headings of preamble and articles are left out: they repeat one word per language
    /// through the whole text.
    /// </summary>
    /// <exception cref="TelarException">A section is missing or empty.</exception>
    public static IReadOnlyList<Article> Parse(string html, string language, string where)
    {
        var articles = new List<Article> { Section(0, Title().Match(html).Value + Preamble().Match(html).Value) };
        articles.AddRange(ArticleElement().Matches(html).Select(match => Section(int.Parse(match.Groups[1].Value), match.Groups[2].Value)));

        for (var number = 0; number < Sections; number++)
            if (articles.ElementAtOrDefault(number) is not { Words.Count: > 0 } article || article.Number != number)
                throw new TelarException(
                    $"the declaration has no section {number}", where, "compare the file with another language's: the format has changed");
        return articles;

        Article Section(int number, string markup) => new(language, number, Words(markup, where));
    }

    private static List<string> Words(string markup, string where) =>
        WordNormaliser.Words(WebUtility.HtmlDecode(Tag().Replace(Heading().Replace(markup, " "), " ")), where);

    [GeneratedRegex("<h1>.*?</h1>", RegexOptions.Singleline)]
    private static partial Regex Title();

    [GeneratedRegex("<header>.*?</header>", RegexOptions.Singleline)]
    private static partial Regex Preamble();

    [GeneratedRegex("<article data-number=\"(\\d+)\">(.*?)</article>", RegexOptions.Singleline)]
    private static partial Regex ArticleElement();

    [GeneratedRegex("<h2>.*?</h2>", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
