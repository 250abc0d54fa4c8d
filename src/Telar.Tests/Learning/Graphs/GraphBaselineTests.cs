using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Learning.Baselines;
using Telar.Learning.Graphs;
using Telar.Learning.Stages;

namespace Telar.Tests.Learning.Graphs;

[Collection(TorchTests.Name)]
public sealed class GraphBaselineTests : IDisposable
{
    private readonly GraphFixture graph = new();

    public void Dispose() => graph.Dispose();

    public static TheoryData<Baseline> All =>
        [new LabelPropagationBaseline(GraphFixture.Source, 0.5, 0.9), new LinkBaseline(GraphFixture.Source, 1e-2)];

    [Theory]
    [MemberData(nameof(All))]
    public void Cliques_are_told_apart(Baseline baseline)
    {
        var run = baseline.Run(GraphFixture.Task, graph.Input);

        Assert.Equal(8, run.Truth.Length);
        Assert.Equal(run.Truth, run.Predicted);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Labels_of_test_nodes_change_nothing(Baseline baseline)
    {
        var before = baseline.Run(GraphFixture.Task, graph.Input);
        graph.Write(clique => clique == "first" ? "second" : "first");
        var after = baseline.Run(GraphFixture.Task, graph.Input);

        Assert.Equal(before.Predicted, after.Predicted);
        Assert.NotEqual(before.Truth, after.Truth);
    }

    [Fact]
    public async Task Repeated_scores_are_means_and_predictions_name_the_seed()
    {
        var results = new ResultsLayout("results");
        await new RepeatedBaselineStage(
            results,
            "graph",
            [(4, GraphFixture.Task), (7, GraphFixture.Task)],
            new LabelPropagationBaseline(GraphFixture.Source, 0.5)).RunAsync(graph.Context, default);

        var table = ParquetTable.Read(graph.Input(results.BaselinePredictions("graph", "main", "labelPropagation")));
        Assert.Equal([.. Enumerable.Repeat(4, 8), .. Enumerable.Repeat(7, 8)], table.Values<int>("seed"));
        Assert.Equal(table.Text("truth"), table.Text("predicted"));
        Assert.Contains("\"accuracy\": 1", File.ReadAllText(graph.Input(results.Baseline("graph", "main", "labelPropagation"))));
    }

    [Fact]
    public void An_edge_to_a_node_that_there_is_not_is_named()
    {
        ParquetTable.Write(graph.Input(GraphFixture.Source.Edges), ParquetColumn.Of("one", ["node-01"]), ParquetColumn.Of("other", ["nowhere"]));
        var error = Assert.Throws<TelarException>(() => GraphFixture.Source.Read(graph.Input));
        Assert.Contains("nowhere", error.What);
    }
}
