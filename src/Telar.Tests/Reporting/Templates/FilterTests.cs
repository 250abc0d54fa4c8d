using FsCheck.Xunit;
using Scriban.Runtime;
using Telar.Engine;
using Telar.Reporting.Localization;
using Telar.Reporting.Templates;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Templates;

public sealed class FilterTests : IDisposable
{
    private static readonly Language Spanish = LanguageCatalog.All.Single(language => language.Code == "es");

    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("0.9617 | percent", @"\num{96.2}\,\%")]
    [InlineData("level | percent", @"\num{50.0}\,\%")]
    [InlineData("level | interval", @"[\num{45.0},~\num{55.0}]")]
    [InlineData("single | interval", "(one seed)")]
    [InlineData("18096 | integer", @"\num{18096}")]
    [InlineData("3 | in_words", "three")]
    [InlineData("13 | in_words", @"\num{13}")]
    [InlineData("0.12345 | decimal 2", @"\num{0.12}")]
    [InlineData("0.5 - 0.552 | points", @"\num{-5.2}")]
    [InlineData("0.5 - 0.5004 | points", @"\num{0.0}")]
    [InlineData("0.5 - 0.5004 | bound", @"\num{-0.04}")]
    [InlineData("0.5 - 0.552 | bound", @"\num{-5.2}")]
    [InlineData("close | interval", @"[\num{-3.2},~\num{-0.04}]")]
    [InlineData("0.5 | sampling_points 100", @"\num{9.8}")]
    [InlineData("'50 % of a_b & {c}' | tex", @"50 \% of a\_b \& \{c\}")]
    [InlineData("['a', 'b', 'c'] | listing", "a, b and c")]
    [InlineData("['a'] | listing", "a")]
    [InlineData("'knn' | system_name", "nearest neighbours")]
    [InlineData("(baselines | best).name", "knn")]
    [InlineData("hypotheses | verdict_of 'places-knn-level'", "notSupported")]
    [InlineData("hypotheses | verdict_of 'places-knn-level' | verdict_words", "not supported")]
    [InlineData("(hypotheses | hypothesis 'places-knn').difference | points", @"\num{12.5}")]
    [InlineData("(hypotheses | with_verdict 'supported').size | integer", @"\num{15}")]
    public void Formats(string expression, string expected) => Assert.Equal(expected, Fill($"{{{{ {expression} }}}}"));

    [Theory]
    [InlineData("0.9617 | percent", @"\num{96.2}\,\%")]
    [InlineData("single | interval", "(una semilla)")]
    [InlineData("3 | in_words", "tres")]
    [InlineData("13 | in_words", @"\num{13}")]
    [InlineData("['optimizador', 'dropout', 'inicialización'] | listing", "optimizador, dropout e inicialización")]
    [InlineData("['hierro', 'hielo'] | listing", "hierro y hielo")]
    [InlineData("'knn' | system_name", "vecinos más cercanos")]
    [InlineData("'notSupported' | verdict_words", "no respaldada")]
    [InlineData("'Data set' | translated", "Datos")]
    [InlineData("'MX.20' | class_name", "MX.20")]
    [InlineData("number_settings", @"output-decimal-marker={.},group-separator={\,},group-digits=integer,group-minimum-digits=5")]
    public void Formats_in_Spanish(string expression, string expected) =>
        Assert.Equal(expected, Fill($"{{{{ {expression} }}}}", Spanish));

    [Fact]
    public void A_word_that_a_language_lacks_is_named()
    {
        var error = Assert.Throws<TelarException>(() => Fill("{{ 'hammock' | translated }}", Spanish));
        Assert.Contains("there is no word for “hammock”", error.Message);
        Assert.Contains("language es", error.Message);
    }

    [Fact]
    public void A_share_of_what_is_no_score_is_an_error() =>
        Assert.Contains("score", Assert.Throws<TelarException>(() => Fill("{{ 'high' | percent }}")).Message);

    [Theory]
    [InlineData("hypotheses | verdict_of 'places-elsewhere'", "there is no hypothesis places-elsewhere")]
    [InlineData("hypotheses | with_verdict 'proven'", "there is no verdict proven")]
    public void A_hypothesis_that_there_is_not_is_an_error(string expression, string message) =>
        Assert.Contains(message, Assert.Throws<TelarException>(() => Fill($"{{{{ {expression} }}}}")).Message);

    [Property]
    public bool Escaped_text_has_no_bare_special_character(string? text)
    {
        var escaped = LatexText.Escape(text ?? "").Replace(@"\textbackslash{}", "").Replace(@"\textasciitilde{}", "").Replace(@"\textasciicircum{}", "");
        return Enumerable.Range(0, escaped.Length).All(i => "&%$#_{}".IndexOf(escaped[i]) < 0 || (i > 0 && escaped[i - 1] == '\\'));
    }

    private string Fill(string text, Language? language = null)
    {
        project.Write("text.scriban", text);
        project.Write("scores.json", """
            {
              "level": { "mean": 0.5, "low": 0.45, "high": 0.55 },
              "close": { "mean": -0.016, "low": -0.0316, "high": -0.0004 },
              "high": { "mean": 0.8, "low": 0.75, "high": 0.85 },
              "single": { "mean": 0.5, "low": 0.5, "high": 0.5, "seeds": [0.5] },
              "baselines": { "linear": { "accuracy": 0.3 }, "knn": { "accuracy": 0.6 }, "majority": { "accuracy": 0.1 } }
            }
            """);
        var scores = (ScriptObject)TemplateModel.Json(project.PathOf("scores.json"));
        project.Write("hypotheses.json", ArtificialHypotheses.Json());
        LanguageFilters.AddTo(scores, language ?? Language.English);
        scores["hypotheses"] = TemplateModel.Json(project.PathOf("hypotheses.json"));
        return Template.Fill(project.PathOf("text.scriban"), "text.scriban", scores);
    }
}
