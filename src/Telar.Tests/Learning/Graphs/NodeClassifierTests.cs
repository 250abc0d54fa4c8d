using Telar.Learning.Evaluation;
using Telar.Learning.Graphs;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Learning.Fixtures;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Graphs;

[Collection(TorchTests.Name)]
public sealed class NodeClassifierTests : IDisposable
{
    private static readonly ResultsLayout Results = new("results");
    private readonly GraphFixture graph = new();

    public void Dispose() => graph.Dispose();

    [Theory]
    [InlineData(GraphLayer.Convolution, true)]
    [InlineData(GraphLayer.Convolution, false)]
    [InlineData(GraphLayer.MeanAggregation, true)]
    [InlineData(GraphLayer.MeanAggregation, false)]
    public void Cliques_are_told_apart_from_a_few_labels(GraphLayer layer, bool ownIdentity) =>
        Assert.Equal(1, TestAccuracyOf(layer, ownIdentity));

    [Fact]
    public void A_perceptron_needs_the_own_identity() =>
        Assert.Throws<ArgumentException>(() => Create(RecipeOf(GraphLayer.Dense, ownIdentity: false)));

    [Fact]
    public void Without_edges_unlabelled_nodes_are_guessed() => Assert.InRange(TestAccuracyOf(GraphLayer.Dense), 0, 0.9);

    [Fact]
    public void Labels_of_test_nodes_change_nothing()
    {
        var before = Train("before", GraphLayer.Convolution);
        graph.Write(clique => clique == "first" ? "second" : "first");

        Assert.Equal(before, Train("after", GraphLayer.Convolution));
    }

    [Fact]
    public void Nodes_without_a_label_are_in_no_part()
    {
        var data = GraphFixture.Task.Load(graph.Input, Partition.Split);
        var counts = Enum.GetValues<Part>().ToDictionary(part => part, part =>
        {
            using var rows = data.Encode(part);
            return rows.Ids.Count;
        });

        Assert.Equal((6, 4, 8), (counts[Part.Train], counts[Part.Validation], counts[Part.Test]));
        Assert.Equal(["first", "second"], data.Labels);
    }

    [Fact]
    public void Tensors_do_not_pile_up()
    {
        using var network = Create(RecipeOf(GraphLayer.MeanAggregation));
        using var rows = GraphFixture.Task.Load(graph.Input, Partition.Split).Encode(Part.Test);
        var before = LiveTensors.OfThisThread;
        network.Predict(rows.Examples);

        Assert.Equal(before, LiveTensors.OfThisThread);
    }

    private double TestAccuracyOf(GraphLayer layer, bool ownIdentity = true)
    {
        using var network = Create(RecipeOf(layer, ownIdentity));
        network.FromBytes(Train("unit", layer, ownIdentity));
        using var rows = GraphFixture.Task.Load(graph.Input, Partition.Split).Encode(Part.Test);
        return network.Predict(rows.Examples).Confusion(2).Accuracy;
    }

    /// <summary>The kept weights of a training.</summary>
    private byte[] Train(string name, GraphLayer layer, bool ownIdentity = true)
    {
        var unit = new TrainingUnit("graph", name, GraphFixture.Task, RecipeChoice.Fixed(RecipeOf(layer, ownIdentity)), Partition.Split, Seed: 3);
        new TrainTogetherStage(Results, "all", [unit]).RunAsync(graph.Context, default).GetAwaiter().GetResult();
        return File.ReadAllBytes(graph.Input($"{Results.Unit("graph", name)}/model.dat"));
    }

    private Classifier Create(Recipe recipe) =>
        recipe.Model.Create(GraphFixture.Task.Load(graph.Input, Partition.Split).Shape, graph.Input);

    private static Recipe RecipeOf(GraphLayer layer, bool ownIdentity = true) => new(
        "small",
        new NodeRecipe(GraphFixture.Source) { Layer = layer, Widths = [8], Dropout = 0.2, OwnIdentity = ownIdentity },
        new TrainingOptions { Epochs = 20, LearningRate = 0.05 });
}
