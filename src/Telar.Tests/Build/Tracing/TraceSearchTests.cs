using Snapshooter.Xunit;
using Telar.Build.Tracing;
using Telar.Engine;
using Telar.Engine.Locking;
using Telar.Engine.Stages;
using Telar.Reporting.Tracing;
using Telar.Tests.Build.Running;
using Telar.Tests.Engine;

namespace Telar.Tests.Build.Tracing;

/// <summary>A paper with a number in its text, in a table and in a figure.</summary>
public sealed class TraceSearchTests : IDisposable
{
    private const string Metrics = "results/small/metrics/places.json";
    private const string Figure = "results/small/figures/comparison.pdf";
    private const string Table = "results/small/tables/results.tex";
    private const string Trace = "paper/small/paper.trace.json";

    private readonly TemporaryFolder folder = new();
    private readonly StageGraph graph = new("small",
    [
        new SampleStage("evaluate/places", StageKind.Evaluate, "places", ["data.csv"], Metrics),
        new SampleStage("figure/comparison", StageKind.Figure, null, [Metrics], Figure),
        new SampleStage("table/results", StageKind.Table, null, [Metrics], Table),
        new SampleStage("paper", StageKind.Paper, null, [Metrics, Figure, Table], Trace),
    ]);

    public TraceSearchTests()
    {
        folder.Write("results/small/figures/comparison.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text x=\"95.5\">accuracy</text><g><text>95.5 %</text></g></svg>");
        folder.Write(Table, "\\begin{tabular}{lr}\n  Places & \\textbf{MLP} & \\num{95.5} \\\\\n  Places & linear & \\num{195.5} \\\\\n\\end{tabular}\n");
        folder.Write(Trace, new DocumentTrace(
            "paper/small/paper.pdf",
            "paper/small/paper.tex.scriban",
            [
                new(7, @"\num{95.5}\,\%", "places.accuracy | percent", [new("metrics.places.accuracy.mean", Metrics, "accuracy.mean")]),
                new(9, @"\num{85.0}\,\%", "goal | percent", []),
            ],
            [new(12, Figure), new(20, Table)]).ToString());
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_number_is_found_in_text_figure_and_table() => Snapshot.Match(TraceText.Of("95.5", Find("95.5")));

    [Fact]
    public void Programs_get_the_same() => Snapshot.Match(TraceJson.Of("95.5", Find("95.5")));

    [Theory]
    [InlineData("metrics.places.accuracy", 7)]
    [InlineData(Metrics, 7)]
    [InlineData("figures/comparison", 12)]
    [InlineData("table/results", 20)]
    public void A_path_figure_or_table_is_found(string sought, int line) => Assert.Equal(line, Assert.Single(Find(sought)).Line);

    [Fact]
    public void A_number_of_the_template_says_so() =>
        Assert.EndsWith("  printed by  goal | percent\n  made from   the template itself\n", TraceText.Of("85.0", Find("85.0")));

    [Fact]
    public void What_stands_nowhere_is_not_found() => Assert.Empty(Find("12.3"));

    [Fact]
    public void A_missing_trace_says_what_to_do()
    {
        File.Delete(Path.Combine(folder.Path, Trace));
        var error = Assert.Throws<TelarException>(() => Find("95.5"));
        Assert.EndsWith(Trace, error.Where);
        Assert.Contains("--target=Paper", error.Remedy);
    }

    private IReadOnlyList<TracedPlace> Find(string sought)
    {
        var stages = graph.Stages.ToDictionary(
            stage => stage.Key, stage => new LockedStage("", $"{stage.Key.Length}".PadRight(64, '0'), "", "", [], [], [], []));
        return new TraceSearch(new Workspace(folder.Path), graph, new LockedStudy("small", LockedMachine.This(), new(stages)))
            .Find(new SoughtValue(sought));
    }
}
