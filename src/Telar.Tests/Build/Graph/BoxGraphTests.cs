using System.Xml.Linq;
using Snapshooter.Xunit;
using Telar.Build.Graph;
using Telar.Engine.Explaining;
using Telar.Engine.Stages;
using Telar.Studies;
using Telar.Studies.Mesoamerica;
using Telar.Tests.Build.Running;
using Telar.Tests.Engine;

namespace Telar.Tests.Build.Graph;

public sealed class BoxGraphTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static readonly StageGraph graph = new("sample",
    [
        Stage("download/places", StageKind.Download, null, [], "places.raw"),
        Stage("download/font", StageKind.Download, null, [], "font"),
        Stage("train/places/trial-wide-fold-0", StageKind.Train, "places", ["places.raw"], "trial-0"),
        Stage("train/places/trial-wide-fold-1", StageKind.Train, "places", ["places.raw"], "trial-1"),
        Stage("select/places", StageKind.Evaluate, "places", ["trial-0", "trial-1"], "choice"),
        Stage("train/places/seed-1", StageKind.Train, "places", ["places.raw", "choice"], "seed-1"),
        Stage("train/places/seed-2", StageKind.Train, "places", ["places.raw", "choice"], "seed-2"),
        Stage("figure/places-map", StageKind.Figure, "places", ["seed-1", "font"], "map"),
        Stage("figure/places-\"loss\" <1>", StageKind.Figure, "places", ["seed-2", "font"], "loss"),
        Stage("paper", StageKind.Paper, null, ["map", "loss"], "paper.pdf"),
    ]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Stages_that_differ_in_a_number_are_one_box()
    {
        var box = Boxes().Boxes.Single(box => box.Name == "train/seed-#");

        Assert.Equal(["train/places/seed-1", "train/places/seed-2"], box.Stages.Select(stage => stage.Key));
        Assert.Equal("0 of 2 up to date, 1 min 10 s", box.Detail);
    }

    [Fact]
    public void Every_edge_goes_to_the_right_and_none_follows_from_others()
    {
        var boxes = Boxes();

        Assert.All(boxes.Edges, edge => Assert.True(boxes.Boxes[edge.From].Column < boxes.Boxes[edge.To].Column));
        // The final trainings read the download too, but the way over the trials says so.
        Assert.DoesNotContain(boxes.Edges, edge => (boxes.Boxes[edge.From].Name, boxes.Boxes[edge.To].Name) == ("download/places", "train/seed-#"));
    }

    [Fact]
    public void What_one_experiment_alone_reads_belongs_to_it() =>
        Assert.Equal(["places", "places"], Boxes().Boxes.Where(box => box.Name.StartsWith("download", StringComparison.Ordinal)).Select(box => box.Band));

    [Fact]
    public void A_box_shows_the_most_that_happens_to_its_stages()
    {
        var states = Boxes(stage => stage == "train/places/trial-wide-fold-1" ? StageState.Stale : StageState.UpToDate).Boxes
            .ToDictionary(box => box.Name, box => box.State);

        Assert.Equal((BoxState.Runs, BoxState.UpToDate), (states["train/trial-wide-fold-#"], states["select"]));
    }

    [Fact]
    public void What_is_as_in_the_lock_is_told_from_what_is_there()
    {
        var states = Boxes(stage => stage switch
        {
            "paper" => StageState.Restorable,
            "select/places" or "train/places/seed-1" => StageState.PassedOver,
            _ => StageState.UpToDate,
        }).Boxes.ToDictionary(box => box.Name, box => box.State);

        Assert.Equal(
            (BoxState.Restorable, BoxState.PassedOver, BoxState.PassedOver, BoxState.UpToDate),
            (states["paper"], states["select"], states["train/seed-#"], states["train/trial-wide-fold-#"]));
    }

    [Fact]
    public void Roles_that_go_round_in_a_circle_are_drawn_all_the_same()
    {
        var circle = new StageGraph("circle",
        [
            Stage("a/1", StageKind.Train, null, [], "a1"), Stage("b/1", StageKind.Train, null, ["a1"], "b1"),
            Stage("b/2", StageKind.Train, null, [], "b2"), Stage("a/2", StageKind.Train, null, ["b2"], "a2"),
        ]);

        Assert.Equal(4, BoxGraph.Of(circle, Status(circle, _ => StageState.UpToDate)).Boxes.Count);
    }

    [Fact]
    public void Mermaid_quotes_every_label() => Snapshot.Match(MermaidGraph.Of(Boxes(stage =>
        stage == "paper" ? StageState.Restorable : StageState.UpToDate)));

    [Fact]
    public void Svg_is_well_formed_and_no_box_lies_on_another()
    {
        var study = new MesoamericaStudy().Build(new StudyOptions(Profile.Default, new()));
        var boxes = BoxGraph.Of(study, Status(study, _ => StageState.Stale));
        var layout = GraphLayout.Of(boxes.Boxes);

        Assert.Equal("svg", XDocument.Parse(SvgGraph.Of("mesoamerica", boxes)).Root!.Name.LocalName);
        XDocument.Parse(SvgGraph.Of("sample", Boxes()));
        Assert.Equal(layout.Places.Count, layout.Places.Distinct().Count());
        Assert.All(layout.Places, place => Assert.InRange(place.X + GraphLayout.BoxWidth, 0, layout.Width));
        Assert.All(layout.Places, place => Assert.Contains(layout.Bands, band =>
            place.Y >= band.Top && place.Y + GraphLayout.BoxHeight <= band.Top + band.Height));
        Assert.Equal(study.Stages.Count, boxes.Boxes.Sum(box => box.Stages.Count));
    }

    [Fact]
    public void The_files_lie_with_the_local_state()
    {
        var written = GraphFiles.Write(new(folder.Path), "sample", Boxes());

        Assert.Equal([".telar/graph/sample.svg", ".telar/graph/sample.mmd"], written);
        Assert.All(written, path => Assert.True(folder.Has(path)));
    }

    private static BoxGraph Boxes(Func<string, StageState>? state = null) => BoxGraph.Of(graph, Status(graph, state ?? (_ => StageState.Stale)));

    private static StudyStatus Status(StageGraph stages, Func<string, StageState> state) => new(stages.Study,
    [
        .. stages.Stages.Select(stage => new StageStatus
        {
            Key = stage.Key,
            Kind = stage.Kind,
            Experiment = stage.Experiment,
            State = state(stage.Key),
            Seconds = 35,
        }),
    ]);

    private static SampleStage Stage(string key, StageKind kind, string? experiment, string[] inputs, string output) =>
        new(key, kind, experiment, inputs, output);
}
