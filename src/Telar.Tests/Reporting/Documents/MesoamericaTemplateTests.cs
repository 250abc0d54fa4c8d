using System.Text.RegularExpressions;
using Scriban.Runtime;
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

    private string Fill(string template)
    {
        var model = new ScriptObject { ["metrics"] = new ScriptObject(), ["selection"] = new ScriptObject(), ["diagnostics"] = new ScriptObject() };
        foreach (var experiment in new[] { ArtificialStudy.Places, ArtificialStudy.Pictograms, ArtificialStudy.Languages })
        {
            ((ScriptObject)model["metrics"]!)[experiment.Name] = TemplateModel.Json(project.PathOf(experiment.Metrics));
            ((ScriptObject)model["selection"]!)[experiment.Name] =
                TemplateModel.Json(project.PathOf($"{ArtificialStudy.Results}/selection/{experiment.Name}.json"));
            ((ScriptObject)model["diagnostics"]!)[experiment.Name] =
                TemplateModel.Json(project.PathOf(ArtificialStudy.Diagnostics(experiment.Name)));
        }

        return Template.Fill(RepositoryFiles.PathOf(template), template, model);
    }

    [GeneratedRegex(@"\\label\{((?:tab|fig):\w+)\}")]
    private static partial Regex Label();
}
