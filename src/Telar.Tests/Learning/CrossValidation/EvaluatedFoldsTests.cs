using System.Text.Json;
using Telar.Engine;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.CrossValidation;
using Telar.Learning.Diagnostics;
using Telar.Learning.Evaluation;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Data;
using Telar.Tests.Learning.Fixtures;

namespace Telar.Tests.Learning.CrossValidation;

[Collection(TorchTests.Name)]
public sealed class EvaluatedFoldsTests : IDisposable
{
    private static readonly ResultsLayout Results = new("results/small");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_folds_of_a_seed_are_scored_as_one()
    {
        await RunAll();

        var metrics = JsonDocument.Parse(File.ReadAllText(folder[Results.Metrics("clouds")])).RootElement;
        var rows = TestPrediction.Read(folder[Results.Predictions("clouds")], "main");
        Assert.Equal(HeldOut.Folds * FoldedCloudTask.TestRows, metrics.GetProperty("rows").GetProperty("test").GetInt32());
        Assert.Equal(
            rows.GroupBy(row => row.Seed).Select(seed => seed.Average(row => row.IsRight ? 1.0 : 0)),
            metrics.GetProperty("test").GetProperty("accuracy").GetProperty("seeds").EnumerateArray().Select(value => value.GetDouble()));
        Assert.All(rows.GroupBy(row => row.Seed), seed => Assert.Equal(HeldOut.Folds * FoldedCloudTask.TestRows, seed.DistinctBy(row => row.Id).Count()));
        Assert.Equal(0.5, metrics.GetProperty("baselines").GetProperty("majority").GetProperty("accuracy").GetDouble());
    }

    [Fact]
    public async Task Every_row_is_predicted_by_the_network_that_was_trained_without_its_fold()
    {
        await RunAll();

        var rows = TestPrediction.Read(folder[Results.Predictions("clouds")], "main").Where(row => row.Seed == 1).ToDictionary(row => row.Id);
        foreach (var unit in Folds.Select(units => units[0]))
        {
            var data = unit.Task.Load(path => folder[path], Partition.Split);
            using var test = data.Encode(Part.Test);
            using var network = unit.Recipe.Resolve(path => folder[path]).Model.Create(data.Shape, path => folder[path]);
            network.FromBytes(File.ReadAllBytes(folder[$"{Results.Unit("clouds", unit.Name)}/model.dat"]));
            Assert.Equal(network.Predict(test.Examples).Predicted.Select(label => data.Labels[label]), test.Ids.Select(id => rows[id].Predicted));
        }
    }

    [Fact]
    public async Task Probabilities_are_of_the_predicted_rows()
    {
        await RunAll();

        var probabilities = ClassProbabilities.Read(folder[Results.Probabilities("clouds")], "main");
        var seeds = TestPrediction.Read(folder[Results.Predictions("clouds")], "main").GroupBy(row => row.Seed).Select(seed => seed.ToList()).ToList();
        Assert.All(seeds, seed => Assert.Equal(seed.Select(row => row.Id), probabilities.Ids));
        Assert.Contains(seeds, seed => seed.Select(row => row.Confidence)
            .SequenceEqual(Enumerable.Range(0, seed.Count).Select(row => probabilities.Columns.Max(column => column[row]))));
    }

    [Fact]
    public void A_task_without_folds_is_no_task_for_a_cross_validated_baseline() => Assert.Contains(
        "no folds to hold out",
        Assert.Throws<TelarException>(() => new CrossValidatedBaseline(new MajorityBaseline()).Run(new CloudTask(1), path => path)).What);

    private static Recipe Recipe { get; } = new("small", new SmallModel(), SmallTraining.Options);

    private static IReadOnlyList<IReadOnlyList<TrainingUnit>> Folds { get; } =
    [
        .. HeldOut.All.Select(heldOut => (IReadOnlyList<TrainingUnit>)[.. new[] { 1, 2 }.Select(seed => new TrainingUnit(
            "clouds",
            $"fold-{heldOut.Fold}-seed-{seed}",
            new FoldedCloudTask(heldOut),
            RecipeChoice.Fixed(Recipe),
            Partition.Split,
            seed))]),
    ];

    private async Task RunAll()
    {
        foreach (var unit in Folds.SelectMany(units => units))
            await Run(new TrainStage(Results, unit));
        await Run(new BaselineStage(Results, "clouds", Folds[0][0].Task, new CrossValidatedBaseline(new MajorityBaseline())));
        await Run(new EvaluateStage(Results, new EvaluationPlan("clouds", "Clouds", new ProtocolPlan(Folds, ["majority"]), [])));
    }

    private async Task Run(Stage stage)
    {
        await stage.RunAsync(new FolderContext(folder), CancellationToken.None);
        if (Directory.Exists(folder["work"]))
            Directory.Delete(folder["work"], recursive: true);
    }
}
