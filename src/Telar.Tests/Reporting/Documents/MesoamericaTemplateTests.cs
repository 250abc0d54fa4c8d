using System.Text.RegularExpressions;
using Scriban.Runtime;
using Telar.Reporting.Localization;
using Telar.Reporting.Results;
using Telar.Reporting.Templates;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Documents;

/// <summary>The templates of the default study ask for nothing that results files do not have.</summary>
public sealed partial class MesoamericaTemplateTests : IDisposable
{
    private readonly TemporaryProject project = ArtificialStudy.Create();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("paper/mesoamerica/paper.tex.scriban")]
    [InlineData("poster/mesoamerica/poster.tex.scriban")]
    public void Are_filled(string template)
    {
        var text = Fill(template);
        Assert.DoesNotContain("{{", text);
        Assert.Contains(@"\num{75.0}\,\%", text);
    }

    [Fact]
    public void Every_float_of_the_paper_is_mentioned()
    {
        var text = Fill("paper/mesoamerica/paper.tex.scriban");
        var labels = Label().Matches(text).Select(match => match.Groups[1].Value).ToArray();
        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.Contains($@"\ref{{{label}}}", text));
    }

    [Theory]
    [InlineData("supported", "the results support \\num{16} (H1, H2,", "the perceptron is better than looking", "ahead of all three baselines", "On places the comparisons support what was claimed of optimizer and activation. On", "is better than naive Bayes over runs of letters; on long ones the network is at most")]
    [InlineData("notSupported", "against \\num{16} (H1, H2,", "falls behind nearest neighbours by more than", "claimed of no factor, speak against the claim about optimizer and activation. On", "established in no comparison", "is worse than naive Bayes over runs of letters; on long ones the network is more")]
    [InlineData("inconclusive", "leave \\num{16} (H1, H2,", "it stays open whether the perceptron", "claimed of no factor, and leave open that about optimizer and activation. On", "established in no comparison", "cannot be told apart; on long ones it stays open")]
    public void Conclusions_of_the_paper_follow_from_the_verdicts(string verdict, params string[] conclusions)
    {
        project.Write(ArtificialStudy.Hypotheses, ArtificialHypotheses.Json(_ => verdict));
        var text = Fill("paper/mesoamerica/paper.tex.scriban").ReplaceLineEndings(" ");
        Assert.All(conclusions, conclusion => Assert.Contains(conclusion, text));
    }

    private string Fill(string template)
    {
        var model = new ScriptObject
        {
            ["metrics"] = Of(experiment => experiment.Metrics),
            ["selection"] = Of(experiment => $"{ArtificialStudy.Results}/selection/{experiment.Name}.json"),
            ["comparison"] = Of(experiment => ArtificialStudy.Comparison(experiment.Name)),
            ["diagnostics"] = Of(experiment => ArtificialStudy.Diagnostics(experiment.Name)),
            ["repository"] = "https://example.org/telar",
            ["hypotheses"] = TemplateModel.Json(project.PathOf(ArtificialStudy.Hypotheses)),
        };
        ((ScriptObject)model["selection"]!)["pictograms-emoji"] = ((ScriptObject)model["selection"]!)["pictograms"];
        LanguageFilters.AddTo(model, Language.English);
        return Template.Fill(RepositoryFiles.PathOf(template), template, model);
    }

    private ScriptObject Of(Func<ReportedExperiment, string> file)
    {
        var values = new ScriptObject();
        foreach (var experiment in new[] { ArtificialStudy.Places, ArtificialStudy.Pictograms, ArtificialStudy.Languages })
            values[experiment.Name] = TemplateModel.Json(project.PathOf(file(experiment)));
        return values;
    }

    [GeneratedRegex(@"\\label\{((?:tab|fig):\w+)\}")]
    private static partial Regex Label();
}
