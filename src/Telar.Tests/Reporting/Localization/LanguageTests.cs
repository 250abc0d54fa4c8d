using Telar.Engine;
using Telar.Reporting.Localization;

namespace Telar.Tests.Reporting.Localization;

public sealed class LanguageTests
{
    private static readonly Language Comma = Language.English with
    {
        Code = "xx",
        DecimalSign = ",",
        Words = new Dictionary<string, string> { ["round {0}"] = "vuelta {0}", ["one"] = "un", ["direction: one"] = "una", ["class face"] = "cara" },
    };

    [Fact]
    public void English_is_the_source_of_all_words()
    {
        Assert.Equal("hammock", Language.English["hammock"]);
        Assert.Equal("A claim.", Language.English.Text("claim places-knn", "A claim."));
        Assert.Equal(("tables", "paper.pdf"), (Language.English.Within("tables"), Language.English.NameOf("paper.pdf")));
    }

    [Fact]
    public void Another_language_has_words_and_places_of_its_own()
    {
        Assert.Equal("vuelta 2", Comma.Say("round {0}", 2));
        Assert.Equal(("un", "una"), (Comma.In("cell", "one"), Comma.In("direction", "one")));
        Assert.Equal(("cara", "MX.20"), (Comma.Class("face"), Comma.Class("MX.20")));
        Assert.Equal(("tables/xx", "paper/paper.xx.pdf"), (Comma.Within("tables"), Comma.NameOf("paper/paper.pdf")));
    }

    [Fact]
    public void Numbers_take_the_decimal_sign()
    {
        Assert.Equal(("0,95", "0,5", "-3"), (Comma.Number(0.951, 2), Comma["0.5"], Comma.Number("-3")));
        Assert.StartsWith("output-decimal-marker={,},", Comma.NumberSettings(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_word_names_word_and_language()
    {
        var error = Assert.Throws<TelarException>(() => Comma["hammock"]);
        Assert.Contains("“hammock”", error.What);
        Assert.Equal("language xx", error.Where);
    }

    [Fact]
    public void A_language_without_a_file_of_its_own_cannot_have_words_in_a_study() =>
        Assert.Throws<KeyNotFoundException>(() => LanguageCatalog.With(
            new Dictionary<string, Dictionary<string, string>> { ["xx"] = new() { ["Places"] = "Lieux" } }));

    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a y b", "a", "b")]
    [InlineData("a, b e inicio", "a", "b", "inicio")]
    [InlineData("a e hilo", "a", "hilo")]
    [InlineData("a y hielo", "a", "hielo")]
    public void Spanish_joins_words(string expected, params string[] words) =>
        Assert.Equal(expected, LanguageCatalog.All.Single(language => language.Code == "es").Listing(words));
}
