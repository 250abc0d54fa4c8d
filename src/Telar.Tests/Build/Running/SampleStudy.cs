using Telar.Engine.Stages;
using Telar.Studies;

namespace Telar.Tests.Build.Running;

/// <summary>Two experiments that share a download, and a paper over both.</summary>
public sealed class SampleStudy(string name) : IStudy
{
    public string Name => name;

    public StudyCard Card { get; } = new(
        "Sample", "Two experiments.", "Somebody", "MIT", new DateOnly(2020, 2, 29), "src/SampleStudy.cs");

    public IReadOnlyList<string> Experiments => Deployed;

    public IReadOnlyList<string> Deployed => ["places", "languages"];

    public StageGraph Build(StudyOptions options) => new(name,
    [
        new SampleStage("download/shared", StageKind.Download, null, [], "data/raw/shared.tsv"),
        new SampleStage("download/languages", StageKind.Download, null, [], "data/raw/languages.tsv"),
        new SampleStage("train/places", StageKind.Train, "places", ["data/raw/shared.tsv"], "results/places.dat"),
        new SampleStage("train/languages", StageKind.Train, "languages", ["data/raw/shared.tsv", "data/raw/languages.tsv"], "results/languages.dat"),
        new SampleStage("poster", StageKind.Poster, null, ["results/places.dat"], "poster/poster.pdf"),
        new SampleStage("paper", StageKind.Paper, null, ["results/places.dat", "results/languages.dat"], "paper/paper.pdf"),
    ]);

    public DeployableModel Model(string experiment, Profile profile) => throw new NotSupportedException("its models are made up");
}
