using System.Text.RegularExpressions;
using Scriban.Runtime;
using Telar.Reporting.Localization;
using Telar.Reporting.Templates;
using Telar.Tests.Reporting.Documents.Checks;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Documents;

/// <summary>The templates of the second study ask for nothing that results files do not have.</summary>
public sealed partial class GuatemalaTemplateTests : IDisposable
{
    private const string Paper = "paper/guatemala/paper.tex.scriban";
    private const string Poster = "poster/guatemala/poster.tex.scriban";
    private const string NewWords = "kiche-tagging-unknown";
    private const string Translation = "metrics/kiche-translation";

    private static readonly string[] Experiments = ["coffee", "mayan-languages", "kiche-tagging"];

    private static readonly string[] CrossValidated = ["coffee", "kiche-tagging"];

    private static readonly string[] Hypotheses =
    [
        "coffee-gradientBoosting", "coffee-linear", "coffee-batch-normalization", "coffee-augmentation",
        "mayan-languages-naiveBayes", "mayan-languages-linear", "mayan-languages-embedding", "mayan-languages-input",
        "kiche-tagging-main-linear", "kiche-tagging-main-mostFrequent",
        "kiche-tagging-unknown-linear", "kiche-tagging-unknown-mostFrequent",
        "kiche-tagging-embedding", "kiche-tagging-letters",
    ];

    private readonly TemporaryProject project = new();

    public GuatemalaTemplateTests()
    {
        project.Write("metrics/coffee", ArtificialMetrics.Metrics("coffee", 5, ["linear", "knn", "gradientBoosting", "randomForest", "majority"], []));
        project.Write("metrics/mayan-languages", ArtificialMetrics.Metrics("mayan-languages", 13, ["linear", "naiveBayes", "majority"], []));
        project.Write("metrics/kiche-tagging", ArtificialMetrics.Metrics("kiche-tagging", 16, ["linear", "mostFrequent", "majority"], ["unknown"]));
        foreach (var experiment in Experiments)
        {
            project.Write($"selection/{experiment}", ArtificialRecipes.Selection(experiment));
            project.Write($"comparison/{experiment}", ArtificialMetrics.Comparison(experiment));
            project.Write($"diagnostics/{experiment}", ArtificialDiagnostics.Json(experiment, 5));
        }

        project.Write($"diagnostics/{NewWords}", ArtificialDiagnostics.Json("kiche-tagging", 5));
        project.Write(Translation, ArtificialTranslation.Metrics());
        foreach (var selection in FurtherFolds)
            project.Write($"selection/{selection}", ArtificialRecipes.Selection(selection[..selection.IndexOf("-fold", StringComparison.Ordinal)]));
        Confuse("quc", "acr", "kek");
        Judge(_ => "supported");
    }

    private static IEnumerable<string> FurtherFolds =>
        from experiment in CrossValidated
        from fold in Enumerable.Range(2, 4)
        select $"{experiment}-fold-{fold}";

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData(Paper)]
    [InlineData(Poster)]
    public void Are_filled(string template)
    {
        var text = Fill(template);
        Assert.DoesNotContain("{{", text);
        Assert.Contains(@"\num{75.0}\,\%", text);
    }

    [Fact]
    public void Every_float_of_the_paper_is_mentioned()
    {
        var text = Fill(Paper);
        var labels = Label().Matches(text).Select(match => match.Groups[1].Value).ToArray();
        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.Contains($@"\ref{{{label}}}", text));
    }

    [TexFact]
    public async Task Table_of_test_scores_fits_with_the_widest_scores() =>
        Assert.Empty(await WidestScores.OverfullBoxesAsync(Fill(Paper)));

    [Fact]
    public void Every_citation_is_in_the_bibliography_and_the_other_way_round()
    {
        var cited = Citation().Matches(File.ReadAllText(RepositoryFiles.PathOf(Paper)))
            .SelectMany(match => match.Groups[1].Value.Split(','))
            .ToHashSet();
        var listed = Entry().Matches(File.ReadAllText(RepositoryFiles.PathOf("paper/guatemala/references.bib")))
            .Select(match => match.Groups[1].Value);
        Assert.Equal(cited.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(
        "supported",
        "the results support \\num{14}, speak against none, and leave none open",
        "by at least five points each",
        "is more accurate than both naive Bayes and a linear model over runs of letters",
        "Without reading letters macro-F1 falls in validation",
        "It is established on all of them.")]
    [InlineData(
        "notSupported",
        "the results support none, speak against \\num{14}, and leave none open",
        "by the five points that were claimed",
        "is less accurate than both naive Bayes and a linear model over runs of letters",
        "needs no network",
        "Yet reading letters does not raise macro-F1 in validation",
        "It is established on none of them.")]
    [InlineData(
        "inconclusive",
        "the results support none, speak against none, and leave \\num{14} open",
        "by the five points that were claimed",
        "cannot be told apart from naive Bayes and a linear model over runs of letters",
        "needs no network",
        "Whether reading letters raises macro-F1 in validation stays open",
        "It is established on none of them.")]
    public void Conclusions_of_the_paper_follow_from_the_verdicts(string verdict, params string[] conclusions)
    {
        Judge(_ => verdict);
        var text = Fill(Paper).ReplaceLineEndings(" ");
        Assert.All(conclusions, conclusion => Assert.Contains(conclusion, text));
    }

    [Theory]
    [InlineData("coffee-linear", "ahead of a linear model over pixels by at least five points, which is not shown for gradient boosting")]
    [InlineData("mayan-languages-naiveBayes", "is more accurate than naive Bayes, but is less accurate than a linear model over runs of letters")]
    [InlineData("mayan-languages-linear", "is more accurate than a linear model over runs of letters, but is less accurate than naive Bayes")]
    [InlineData("kiche-tagging-unknown-mostFrequent", "is more accurate than the most frequent tag, but is less accurate than the linear tagger")]
    public void One_supported_claim_is_told_from_the_others(string supported, string conclusion)
    {
        Judge(name => name == supported ? "supported" : "notSupported");
        Assert.Contains(conclusion, Fill(Paper).ReplaceLineEndings(" "));
    }

    [Theory]
    [InlineData("quc", "acr", "kek", "Among them is Achi with K'iche'.", "one is between languages of one branch")]
    [InlineData("quc", "mam", "itz", "None of these is among them.", "zero are between languages of one branch")]
    public void Expected_confusions_are_told_from_those_that_came(string one, string two, string three, params string[] sentences)
    {
        Confuse(one, two, three);
        var text = Fill(Paper).ReplaceLineEndings(" ");
        Assert.All(sentences, sentence => Assert.Contains(sentence, text));
    }

    [Theory]
    [InlineData("random-01", "chose the same recipe each time on coffee")]
    [InlineData("random-02", @"chose two different recipes on coffee")]
    public void Recipes_of_the_folds_are_counted(string name, string sentence)
    {
        project.Write("selection/coffee-fold-3", ArtificialRecipes.Selection("coffee", name));
        Assert.Contains(sentence, Fill(Paper).ReplaceLineEndings(" "));
    }

    [Theory]
    [InlineData(0.0625, 0.1875, "and is ahead of the nearest sentence")]
    [InlineData(-0.1875, -0.0625, "and is behind the nearest sentence", "By this score, who looks a sentence up is served better")]
    [InlineData(-0.0625, 0.0625, "and is not to be told apart from the nearest sentence")]
    public void What_is_said_of_the_translator_follows_from_the_interval(double low, double high, params string[] sentences)
    {
        project.Write(Translation, ArtificialTranslation.Metrics(low, high));
        var text = Fill(Paper).ReplaceLineEndings(" ");
        Assert.All(sentences, sentence => Assert.Contains(sentence, text));
        Assert.Equal(high < 0, text.Contains("who looks a sentence up", StringComparison.Ordinal));
    }

    /// <summary>The first language is taken for the second, and the second for the third.</summary>
    private void Confuse(string one, string two, string three) => project.Write(
        "diagnostics/mayan-languages",
        ArtificialDiagnostics.Json("mayan-languages", 5)
            .Replace(ArtificialMetrics.Label(0), one, StringComparison.Ordinal)
            .Replace(ArtificialMetrics.Label(1), two, StringComparison.Ordinal)
            .Replace(ArtificialMetrics.Label(2), three, StringComparison.Ordinal));

    private void Judge(Func<string, string> verdict) =>
        project.Write("hypotheses", ArtificialHypotheses.Json(Hypotheses, index => verdict(Hypotheses[index])));

    private string Fill(string template)
    {
        var model = new ScriptObject
        {
            ["metrics"] = Of("metrics", [.. Experiments, "kiche-translation"]),
            ["selection"] = Of("selection", [.. Experiments, .. FurtherFolds]),
            ["comparison"] = Of("comparison", Experiments),
            ["diagnostics"] = Of("diagnostics", [.. Experiments, NewWords]),
            ["hypotheses"] = TemplateModel.Json(project.PathOf("hypotheses")),
            ["repository"] = null,
        };
        LanguageFilters.AddTo(model, Language.English);
        return Template.Fill(RepositoryFiles.PathOf(template), template, model);
    }

    private ScriptObject Of(string folder, IEnumerable<string> names)
    {
        var values = new ScriptObject();
        foreach (var name in names)
            values[name] = TemplateModel.Json(project.PathOf($"{folder}/{name}"));
        return values;
    }

    [GeneratedRegex(@"\\label\{((?:tab|fig):[\w-]+)\}")]
    private static partial Regex Label();

    [GeneratedRegex(@"\\cite[tp]\{([^}]+)\}")]
    private static partial Regex Citation();

    [GeneratedRegex(@"^@\w+\{([^,]+),", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
