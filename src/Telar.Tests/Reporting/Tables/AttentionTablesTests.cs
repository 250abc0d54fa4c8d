using Snapshooter.Xunit;
using Telar.Reporting.Localization;
using Telar.Reporting.Results;
using Telar.Reporting.Tables;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Tables;

/// <summary>The tables of a transformer: beside other systems, and head by head.</summary>
public sealed class AttentionTablesTests : IDisposable
{
    private const string Results = ArtificialStudy.Results;
    private const string Training = $"{Results}/training/languages/seed-1/training.json";
    private const string Heads = $"{Results}/inspection/letters/heads.json";
    private static readonly TableHome Home = new(Results, Language.English);
    private readonly TemporaryProject project = ArtificialStudy.Create();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task Systems_side_by_side()
    {
        project.Write(Training, """{ "recipe": "by-hand", "seed": 1, "parameters": 528782 }""");
        var metrics = ArtificialStudy.Languages.Metrics;
        Snapshot.Match(await TextAsync(new SystemTable(
            Home,
            "languages",
            [
                new ComparedSystem("main test", "letters", metrics) { Training = Training },
                new ComparedSystem("short test", "words", metrics) { Protocol = "short", Training = Training },
                new ComparedSystem("linear", "runs", metrics) { Baseline = "linear" },
                new ComparedSystem("naive Bayes", "runs", metrics) { Protocol = "short", Baseline = "naiveBayes" },
            ])));
    }

    [Fact]
    public async Task Heads_of_one_layer_and_even_attention_below()
    {
        project.Write(Heads, Json([(0, 0), (1, 1), (1, 2)]));
        Snapshot.Match(await TextAsync(new HeadTable(Home, "letters", Heads)));
    }

    [Fact]
    public async Task Heads_of_several_layers_are_told_apart()
    {
        project.Write(Heads, Json([(0, 0), (1, 1), (2, 1)]));
        Assert.Contains("2.1", await TextAsync(new HeadTable(Home, "letters", Heads)));
    }

    private static string Json(IEnumerable<(int Layer, int Head)> heads) =>
        $"[{string.Join(",", heads.Select(head => $$"""{ "layer": {{head.Layer}}, "head": {{head.Head}}, "ownPlace": 0.125, "ownWord": 0.5, "distance": 3.25, "places": 8.5 }"""))}]";

    private async Task<string> TextAsync(TableStage table)
    {
        await project.RunAsync(table);
        return project.Read(table.Outputs[0]);
    }
}
