using System.Text.Json.Nodes;
using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Data;
using Telar.Tests.Learning.Fixtures;

namespace Telar.Tests.Learning.Stages;

[Collection(TorchTests.Name)]
public sealed class AmendedEvaluateStageTests : IDisposable
{
    private const string Measured = "results/clouds/measured.json";
    private static readonly ResultsLayout Results = new("results/clouds");

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_metrics_are_those_of_the_evaluation_and_one_field_more()
    {
        var recipe = new Recipe("keen", new SmallModel(), SmallTraining.Options with { Epochs = 1 });
        var unit = new TrainingUnit("clouds", "seed-1", new CloudTask(0.8), RecipeChoice.Fixed(recipe), Partition.Split, 1);
        var plan = new EvaluationPlan("clouds", "Clouds", new ProtocolPlan([unit], []), []);
        await Run(new TrainStage(Results, unit));
        var evaluation = new EvaluateStage(Results, plan);
        await Run(evaluation);
        var expected = Metrics();

        File.WriteAllText(folder[Measured], """{ "rain": 0.25 }""");
        var amended = new AmendedEvaluateStage(Results, plan, "weather", Measured);
        await Run(amended);

        Assert.Equal(0.25, Metrics()["weather"]!["rain"]!.GetValue<double>());
        expected["weather"] = new JsonObject { ["rain"] = 0.25 };
        Assert.True(JsonNode.DeepEquals(expected, Metrics()));
        Assert.Equal(evaluation.Key, amended.Key);
        Assert.Equal(evaluation.Outputs, amended.Outputs);
        Assert.Equal([.. evaluation.Inputs, Measured], amended.Inputs);
    }

    public void Dispose() => folder.Dispose();

    private JsonObject Metrics() => JsonNode.Parse(File.ReadAllText(folder[Results.Metrics("clouds")]))!.AsObject();

    private Task Run(Stage stage) => stage.RunAsync(new FolderContext(folder), CancellationToken.None);
}
