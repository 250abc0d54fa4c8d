using Scriban.Runtime;
using Telar.Reporting.Localization;
using Telar.Reporting.Templates;
using Telar.Reporting.Tracing;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Tracing;

/// <summary>Every printed value knows the fields that it was made of.</summary>
public sealed class PrintedValueTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("test.rows | integer", "test.rows")]
    [InlineData("test.accuracy | percent", "test.accuracy.mean")]
    [InlineData("test.accuracy | interval", "test.accuracy.high", "test.accuracy.low")]
    [InlineData("test.accuracy | sampling_points test.rows", "test.accuracy.mean", "test.rows")]
    [InlineData("test.accuracy.mean - test.baselines.linear.accuracy | points", "test.accuracy.mean", "test.baselines.linear.accuracy")]
    [InlineData("test.accuracy.seeds.size | in_words", "test.accuracy.seeds")]
    [InlineData("test.accuracy.seeds | array.first | decimal 2", "test.accuracy.seeds[0]")]
    [InlineData("(test.baselines | best).name | system_name", "test.baselines.knn")]
    [InlineData("(test.baselines | best).accuracy | percent", "test.baselines.knn.accuracy")]
    [InlineData("(test.classes | array.sort 'f1' | array.first).f1 | decimal 2", "test.classes[1].f1")]
    [InlineData("test.classes | array.map 'label' | listing", "test.classes[0].label", "test.classes[1].label", "test.classes[2].label")]
    [InlineData("test.title | string.downcase | tex", "test.title")]
    [InlineData("0.85 | percent")]
    public void Of_an_expression(string expression, params string[] paths)
    {
        var value = Assert.Single(Fill($"one\n\nthree {{{{ {expression} }}}}").Values);
        Assert.Equal(3, value.Line);
        Assert.Equal(paths, value.Sources.Select(source => source.Path));
    }

    [Fact]
    public void Of_a_value_that_was_kept_in_a_variable()
    {
        var filled = Fill("{{ title = test.title | string.upcase; words = []; words = words | array.add title }}{{ words | listing }}");
        Assert.Equal("test.title", Assert.Single(Assert.Single(filled.Values).Sources).Path);
    }

    [Fact]
    public void Of_a_value_in_a_loop_over_objects_of_the_template()
    {
        var filled = Fill("{{ for row in [{ name: 'a', share: test.classes[2].f1 }, { name: 'b', share: test.accuracy.low }] }}{{ row.share | percent }} {{ end }}");
        Assert.Equal(["test.classes[2].f1", "test.accuracy.low"], filled.Values.Select(value => Assert.Single(value.Sources).Path));
    }

    [Fact]
    public void Of_a_count_that_was_kept_in_conditions()
    {
        var filled = Fill("""
            {{ won = 0
               if test.accuracy.low > test.baselines.linear.accuracy; won = won + 1; end
               if test.accuracy.low > test.baselines.knn.accuracy; won = won + 1; end }}{{ won | in_words }}
            """);
        Assert.Equal("two", Assert.Single(filled.Values).Text);
        Assert.Equal(
            ["test.accuracy.low", "test.baselines.knn.accuracy", "test.baselines.linear.accuracy"],
            filled.Values[0].Sources.Select(source => source.Path));
    }

    [Fact]
    public void Has_file_field_text_and_expression()
    {
        var value = Assert.Single(Fill("{{ test.accuracy |\n   percent }}").Values);
        Assert.Equal(new ValueSource("test.accuracy.mean", "results/metrics.json", "accuracy.mean"), Assert.Single(value.Sources));
        Assert.Equal(@"\num{75.0}\,\%", value.Text);
        Assert.Equal("test.accuracy | percent", value.Expression);
    }

    [Fact]
    public void Each_part_of_the_text_knows_its_line()
    {
        var filled = Fill("a\n{{ for row in test.classes }}\nrow {{ row.label }}\nend {{ end }}\nz");
        Assert.Equal([3, 3, 3], Occurrences("row").Select(LineOf));
        Assert.Equal([4, 4, 4], Occurrences("end").Select(LineOf));
        Assert.Equal(5, LineOf(filled.Text.IndexOf('z', StringComparison.Ordinal)));

        int LineOf(int offset) => filled.Lines.LineOf(filled.Text, offset);

        IEnumerable<int> Occurrences(string word) =>
            Enumerable.Range(0, filled.Text.Length).Where(i => string.CompareOrdinal(filled.Text, i, word, 0, word.Length) == 0);
    }

    private FilledTemplate Fill(string text)
    {
        project.Write("paper.tex.scriban", text);
        project.Write("metrics.json", """
            {
              "title": "Places",
              "rows": 1234,
              "accuracy": { "mean": 0.75, "low": 0.7, "high": 0.8, "seeds": [0.7, 0.8] },
              "baselines": { "linear": { "accuracy": 0.3 }, "knn": { "accuracy": 0.6 } },
              "classes": [{ "label": "a", "f1": 0.5 }, { "label": "b", "f1": 0.25 }, { "label": "c", "f1": 1 }]
            }
            """);
        var origins = new ValueOrigins();
        var test = TemplateModel.Json(project.PathOf("metrics.json"));
        origins.Add(test, "test", "results/metrics.json");
        var model = new ScriptObject { ["test"] = test };
        LanguageFilters.AddTo(model, Language.English);
        return Template.Fill(project.PathOf("paper.tex.scriban"), "paper.tex.scriban", model, origins);
    }
}
