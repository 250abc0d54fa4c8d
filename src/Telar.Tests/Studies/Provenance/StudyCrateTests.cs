using Telar.Data;
using Telar.Data.Datasets.Places;
using Telar.Data.Stages;
using Telar.Engine;
using Telar.Engine.Auditing;
using Telar.Engine.Code;
using Telar.Engine.Fingerprints;
using Telar.Engine.Hashing;
using Telar.Engine.Locking;
using Telar.Engine.Stages;
using Telar.Studies;
using Telar.Studies.Provenance;
using Telar.Tests.Engine;
using Telar.Tests.Reporting.Documents;

namespace Telar.Tests.Studies.Provenance;

public sealed class StudyCrateTests : IDisposable
{
    private const string Metrics = "results/small/metrics/places.json";
    private const string Model = "results/small/models/places";
    private const string Template = "paper/small/paper.tex";

    private static readonly StudyCard card = new(
        "Small", "One experiment.", "Ñandú and Ko", "MIT", new DateOnly(2020, 2, 29), "src/Small Study.cs");

    private readonly PlacesDataset dataset = new();
    private readonly TemporaryFolder folder = new();

    public StudyCrateTests()
    {
        folder.Write(dataset.Raw(dataset.Sources[0]), "raw");
        folder.Write(dataset.Processed("places.parquet"), "rows");
        folder.Write("results/small/training/places/seed-1/model.dat", "weights");
        folder.Write(Metrics, "{}");
        folder.Write($"{Model}/model.dat", "weights");
        folder.Write(Template, "paper");
        folder.Write("paper/small/paper.pdf", "%PDF");
        folder.Write(StudyLock.RelativePathOf("small"), "the lock");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Crate_has_what_the_profiles_demand() => Assert.Empty(new CrateReader(Text()).Faults());

    [Theory]
    [InlineData("mesoamerica")]
    [InlineData("guatemala")]
    public void Committed_crate_has_what_the_profiles_demand(string study)
    {
        var crate = new CrateReader(File.ReadAllText(RepositoryFiles.PathOf($"results/{study}/ro-crate-metadata.json")));

        Assert.Empty(crate.Faults());
        Assert.All(crate.OfType("File"), file => Assert.True(
            File.Exists(Path.Combine(RepositoryFiles.PathOf($"results/{study}"), Uri.UnescapeDataString((string)file["@id"]!))),
            $"{file["@id"]} is not there"));
    }

    [Theory]
    [InlineData("mesoamerica")]
    [InlineData("guatemala")]
    public void Committed_crate_credits_every_work(string study)
    {
        var crate = new CrateReader(File.ReadAllText(RepositoryFiles.PathOf($"results/{study}/ro-crate-metadata.json")));
        var credits = StudyCatalog.Find(study).Build(new StudyOptions(Profile.Default, new DownloadOptions())).Stages
            .OfType<PreprocessStage>().SelectMany(stage => stage.Card.Credits);

        Assert.Superset(credits.Select(credit => credit.Work).ToHashSet(), crate.OfType("Dataset").Select(entity => (string)entity["name"]!).ToHashSet());
    }

    [Fact]
    public void Stage_is_an_action_from_inputs_to_outputs()
    {
        var crate = new CrateReader(Text());
        var run = crate["#run/evaluate"];

        Assert.Equal(["#results/small/training/places/seed-1"], CrateReader.References(run["object"]));
        Assert.Equal(["metrics/places.json", "models/places/"], CrateReader.References(run["result"]));
        Assert.Equal(["models/places/model.dat"], CrateReader.References(crate["models/places/"]["hasPart"]));
        Assert.Equal(Digest.OfText("weights"), (string)crate["models/places/model.dat"]["sha256"]!);
        Assert.Equal("7", (string)crate["models/places/model.dat"]["contentSize"]!);
        Assert.Equal(5, crate.OfType("HowToStep").Count());
        Assert.Equal(["../../paper/small/paper.tex", "https://www.geonames.org"], CrateReader.References(crate["#run"]["object"]));
    }

    [Fact]
    public void Dataset_has_licence_version_and_citation()
    {
        var works = new CrateReader(Text()).OfType("Dataset").Single(entity => (string)entity["name"]! == "GeoNames");

        Assert.Equal("https://spdx.org/licenses/CC-BY-4.0", (string)works["license"]!["@id"]!);
        Assert.Equal("1.0.1", (string)works["version"]!);
        Assert.StartsWith("GeoNames (2024)", (string)works["citation"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Crate_has_the_licences_of_all_that_it_holds_and_its_data_are_downloads()
    {
        var crate = new CrateReader(Text());
        var works = crate.OfType("Dataset").Single(entity => (string)entity["name"]! == "GeoNames");

        Assert.Equal(["https://spdx.org/licenses/MIT", "https://spdx.org/licenses/CC-BY-4.0"], CrateReader.References(crate["./"]["license"]));
        Assert.Equal("DataDownload", (string)crate[(string)works["distribution"]!["@id"]!]["@type"]!);
    }

    [Fact]
    public void Clone_without_data_and_trainings_has_the_same_bytes()
    {
        var subject = Subject();
        var whole = StudyCrate.TextOf(subject, card);
        Directory.Delete(Path.Combine(folder.Path, "data"), recursive: true);
        Directory.Delete(Path.Combine(folder.Path, "results/small/training"), recursive: true);

        Assert.Equal(whole, StudyCrate.TextOf(new AuditSubject(subject.Workspace, Graph(), subject.Locked), card));
    }

    [Fact]
    public void Second_writing_changes_nothing_and_another_crate_is_replaced()
    {
        var path = StudyCrate.PathOf("small");

        Assert.Equal(CrateChange.Written, StudyCrate.Write(Subject(), card));
        var text = folder.Read(path);
        Assert.Equal(CrateChange.None, StudyCrate.Write(Subject(), card));
        Assert.Equal(text, folder.Read(path));
        folder.Write(path, "{}");
        Assert.Equal(CrateChange.Rewritten, StudyCrate.Write(Subject(), card));
        Assert.Equal(text, folder.Read(path));
    }

    private string Text() => StudyCrate.TextOf(Subject(), card);

    private StageGraph Graph() => new("small",
    [
        new DownloadStage(dataset, new DownloadOptions(null, Offline: true)),
        new PreprocessStage(dataset),
        new ActionStage("train", [dataset.Processed("places.parquet")], ["results/small/training/places/seed-1"], _ => { }),
        new ActionStage("evaluate", ["results/small/training/places/seed-1"], [Metrics, Model], _ => { }),
        new JoinStage("paper", [Template, Metrics], "paper/small/paper.pdf"),
    ]);

    /// <summary>The lock that running the stages would have left.</summary>
    private AuditSubject Subject()
    {
        var graph = Graph();
        var files = new AuditedFiles(new Workspace(folder.Path));
        var fingerprinter = new Fingerprinter(new CodeFingerprints(cacheFolder: null));
        SortedDictionary<string, string> Digests(IEnumerable<string> paths) =>
            new(paths.ToDictionary(path => path, path => files.DigestOf(path)!), StringComparer.Ordinal);
        var stages = graph.Stages.ToDictionary(stage => stage.Key, stage =>
        {
            var fingerprint = fingerprinter.Of(stage, Digests(stage.Inputs));
            return new LockedStage(
                stage.Kind.ToString(), fingerprint.Digest, fingerprint.Code, Digest.OfText(fingerprint.Parameters),
                fingerprint.Environment, fingerprint.Packages, fingerprint.Inputs, Digests(stage.Outputs));
        });
        return new AuditSubject(
            new Workspace(folder.Path), graph, new LockedStudy("small", new LockedMachine("X64", "sample"), new(stages, StringComparer.Ordinal)));
    }
}
