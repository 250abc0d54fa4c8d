using Telar.Data;
using Telar.Studies;
using Telar.Studies.Hypotheses;
using Telar.Studies.Mesoamerica;

namespace Telar.Tests.Studies.Mesoamerica;

public sealed class StatedHypothesesTests
{
    [Theory]
    [InlineData(Profile.Smoke)]
    [InlineData(Profile.Default)]
    [InlineData(Profile.Full)]
    public void All_evidence_is_made_by_the_study(Profile profile)
    {
        var graph = new MesoamericaStudy().Build(new StudyOptions(profile, new DownloadOptions(null, Offline: true)));
        string[] evidence =
        [
            .. Assert.Single(graph.Stages.OfType<HypothesesStage>()).Inputs,
            .. graph.Stages.OfType<HypothesisTestsStage>().SelectMany(stage => stage.Inputs),
        ];

        Assert.NotEmpty(evidence);
        Assert.DoesNotContain(evidence, path => graph.WriterOf(path) is null);
    }

    [Fact]
    public void An_experiment_alone_does_not_wait_for_the_others()
    {
        var graph = new MesoamericaStudy().Build(new StudyOptions(Profile.Default, new DownloadOptions(null, Offline: true)));

        Assert.DoesNotContain(
            graph.Closure(stage => stage.Experiment == "places"), stage => stage.Experiment is "pictograms" or "languages");
    }
}
