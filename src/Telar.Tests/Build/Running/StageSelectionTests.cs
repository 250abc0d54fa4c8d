using Telar.Build.Running;
using Telar.Data;
using Telar.Engine;
using Telar.Engine.Stages;
using Telar.Studies;
using Telar.Studies.Mesoamerica;

namespace Telar.Tests.Build.Running;

public sealed class StageSelectionTests
{
    private static readonly StageGraph Graph = new SampleStudy("sample").Build(new StudyOptions(Profile.Default, new DownloadOptions()));

    [Fact]
    public void Kind_alone_selects_all_experiments() =>
        Assert.Equal(["train/languages", "train/places"], Keys(StageKind.Train, null));

    [Fact]
    public void Experiment_narrows_the_kind() =>
        Assert.Equal(["train/places"], Keys(StageKind.Train, "places"));

    [Fact]
    public void Shared_download_belongs_to_each_experiment_that_needs_it()
    {
        Assert.Equal(["download/shared"], Keys(StageKind.Download, "places"));
        Assert.Equal(["download/languages", "download/shared"], Keys(StageKind.Download, "languages"));
    }

    [Fact]
    public void Paper_belongs_to_no_single_experiment()
    {
        var error = Assert.Throws<TelarException>(() => Keys(StageKind.Paper, "places"));
        Assert.Equal("--experiment=places", error.Where);
    }

    [Fact]
    public void Language_narrows_what_is_written()
    {
        var graph = new MesoamericaStudy().Build(new StudyOptions(Profile.Default, new DownloadOptions()));
        Assert.Equal(["paper/es"], StageSelection.Of(graph, StageKind.Paper, null, "es").Select(stage => stage.Key));
        Assert.Equal(["paper"], StageSelection.Of(graph, StageKind.Paper, null, "en").Select(stage => stage.Key));
        Assert.All(StageSelection.Of(graph, StageKind.Table, "places", "es"), stage => Assert.StartsWith("table/es/places-", stage.Key));
    }

    [Fact]
    public void Training_is_in_no_language()
    {
        var error = Assert.Throws<TelarException>(() => StageSelection.Of(Graph, StageKind.Train, null, "es"));
        Assert.Equal("--language=es", error.Where);
    }

    [Fact]
    public void Kind_without_a_stage_is_an_error()
    {
        var error = Assert.Throws<TelarException>(() => Keys(StageKind.Table, null));
        Assert.Equal("--target=Table", error.Where);
    }

    private static IEnumerable<string> Keys(StageKind kind, string? experiment) =>
        StageSelection.Of(Graph, kind, experiment, language: null).Select(stage => stage.Key).Order(StringComparer.Ordinal);
}
