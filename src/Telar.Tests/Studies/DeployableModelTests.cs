using Telar.Engine.Stages;
using Telar.Learning.Deployment;
using Telar.Studies;
using Telar.Studies.Mesoamerica;

namespace Telar.Tests.Studies;

/// <summary>What the default study deploys.</summary>
public sealed class DeployableModelTests
{
    private static readonly MesoamericaStudy Study = new();
    private static readonly StageGraph Graph = Study.Build(new StudyOptions(Profile.Default, new()));

    public static TheoryData<string> Experiments => [.. Study.Deployed];

    [Theory]
    [MemberData(nameof(Experiments))]
    public void The_folder_that_predictions_read_is_what_the_stages_write(string experiment)
    {
        var folder = Study.Model(experiment, Profile.Default).Folder;
        Assert.Equal([folder.Weights, folder.Description], Graph.Find($"deploy/{experiment}").Outputs);
        Assert.Equal([folder.Card], Graph.Find($"card/{experiment}").Outputs);
    }

    [Theory]
    [MemberData(nameof(Experiments))]
    public void No_test_result_lies_behind_the_model(string experiment)
    {
        var behind = Behind($"deploy/{experiment}").ToList();
        Assert.Contains($"train/{experiment}/seed-1", behind);
        Assert.DoesNotContain($"evaluate/{experiment}", behind);
        Assert.Contains($"evaluate/{experiment}", Behind($"card/{experiment}"));
    }

    [Fact]
    public void A_profile_reads_its_own_models() =>
        Assert.Equal(new ModelFolder("results/mesoamerica-smoke/models/places"), Study.Model("places", Profile.Smoke).Folder);

    private static IEnumerable<string> Behind(string key) => Graph.Closure(stage => stage.Key == key).Select(stage => stage.Key);
}
