using Scriban.Runtime;
using Telar.Engine;
using Telar.Reporting.Templates;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Templates;

public sealed class TemplateTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Fills_in_values_from_results() =>
        Assert.Equal("Accuracy: \\num{75.0}\\,\\% on \\num{1234} rows.", Fill("Accuracy: {{ test.accuracy | percent }} on {{ test.rows | integer }} rows."));

    [Theory]
    [InlineData("first\nsecond {{ test.recall | percent }}", 2, "recall")]
    [InlineData("{{ nothing }}", 1, "nothing")]
    [InlineData("\n\n{{ test.accuracy.median }}", 3, "median")]
    [InlineData("{{ for row in test.perClass }}{{ row }}{{ end }}", 1, "perClass")]
    public void A_missing_value_names_template_and_line(string text, int line, string name)
    {
        var error = Assert.Throws<TelarException>(() => Fill(text));
        Assert.Equal($"paper.tex.scriban, line {line}", error.Where);
        Assert.Contains(name, error.What);
    }

    [Theory]
    [InlineData("a {{ test.rows }} b")]
    [InlineData("{{ test.accuracy.mean }}")]
    public void A_number_without_a_filter_is_an_error(string text) =>
        Assert.Contains("must pass through a filter", Assert.Throws<TelarException>(() => Fill(text)).What);

    [Theory]
    [InlineData("{{ if test }")]
    [InlineData("\\textbf{{{ test.rows | integer }}}")]
    public void A_malformed_template_is_an_error(string text) =>
        Assert.Equal("paper.tex.scriban, line 1", Assert.Throws<TelarException>(() => Fill(text)).Where);

    [Fact]
    public void The_clock_is_out_of_reach() =>
        Assert.Contains("date", Assert.Throws<TelarException>(() => Fill("{{ date.now }}")).What);

    [Fact]
    public void An_unknown_filter_is_an_error() =>
        Assert.Contains("procent", Assert.Throws<TelarException>(() => Fill("{{ test.rows | procent }}")).What);

    private string Fill(string text)
    {
        project.Write("paper.tex.scriban", text);
        project.Write("metrics.json", """{ "accuracy": { "mean": 0.75, "low": 0.7, "high": 0.8, "median": null }, "rows": 1234 }""");
        var model = new ScriptObject { ["test"] = TemplateModel.Json(project.PathOf("metrics.json")) };
        return Template.Fill(project.PathOf("paper.tex.scriban"), "paper.tex.scriban", model);
    }
}
