using System.Text.Json;
using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.TensorBoard;
using Telar.Learning.Training;
using Telar.Tests.Data;
using Telar.Tests.Learning.Fixtures;
using TorchSharp;

namespace Telar.Tests.Learning.Stages;

/// <summary>The stages of one experiment in a row: trials, selection, final trainings, baseline, evaluation.</summary>
[Collection(TorchTests.Name)]
public sealed class LearningStagesTests : IDisposable
{
    private static readonly ResultsLayout Results = new("results/clouds");
    private static readonly Recipe Lazy = new("lazy", new SmallModel(), SmallTraining.Options with { Epochs = 1, LearningRate = 1e-6 });
    private static readonly Recipe Keen = new("keen", new SmallModel(), SmallTraining.Options);
    private static readonly RecipeChoice Chosen = RecipeChoice.Selected([Lazy, Keen], Results.Selection("clouds"));

    private readonly TemporaryFolder folder = new();
    private readonly CloudTask task = new(0.8);

    [Fact]
    public async Task Training_sees_no_test_row()
    {
        await Run(new TrainStage(Results, Unit("seed-1", RecipeChoice.Fixed(Keen), 1)));
        Assert.Equal([Part.Train, Part.Validation], task.Seen);
    }

    [Fact]
    public async Task Training_twice_writes_the_same_bytes()
    {
        var stage = new TrainStage(Results, Unit("seed-1", RecipeChoice.Fixed(Keen), 1));
        await Run(stage);
        var first = FilesBelow(stage.Outputs[0]);
        Directory.Delete(folder["results"], recursive: true);
        Directory.Delete(folder["work"], recursive: true);
        await Run(stage);

        Assert.Equal(
            ["events.out.tfevents.telar", "history.csv", "model.dat", "training.json", "validation.parquet"], first.Keys);
        Assert.Equal(first, FilesBelow(stage.Outputs[0]));
    }

    [Fact]
    public async Task The_log_begins_with_the_network_before_its_first_step()
    {
        var unit = Unit("seed-3", RecipeChoice.Fixed(Lazy), 3);
        await Run(new TrainStage(Results, unit));
        var logged = EventFileReader.Read(folder[$"{Results.Unit("clouds", "seed-3")}/{EventFile.Name}"])[1].Summary.Value;

        using var state = new TrainingState(
            () => Lazy.Model.Create(new TaskShape([new FeatureShape(2)], 3), path => path), Lazy.Training, seed: 3, torch.CPU);
        foreach (var (name, weight) in state.Model.named_parameters())
            Assert.Equal(
                SummaryValues.Histogram($"weights/{name}", weight.data<float>().ToArray()),
                logged.Single(value => value.Tag == $"weights/{name}"));
    }

    [Fact]
    public async Task Selection_prefers_the_recipe_that_validates_better()
    {
        await RunSelection();
        var selection = Json.Read<Selection>(folder[Results.Selection("clouds")]);
        Assert.Equal(1, selection.Chosen);
        Assert.Equal(["lazy", "keen"], selection.Trials.Select(trial => trial.Name));
        Assert.All(selection.Trials, trial => Assert.Equal(trial.Folds.Average(), trial.Mean, 12));
        Assert.Equal("keen", Chosen.Resolve(path => folder[path]).Name);
    }

    [Fact]
    public void A_selection_of_other_candidates_is_an_error()
    {
        Directory.CreateDirectory(folder["results/clouds/selection"]);
        Json.Write(folder[Results.Selection("clouds")], new Selection(2, "", []));
        var error = Assert.Throws<TelarException>(() => Chosen.Resolve(path => folder[path]));
        Assert.Contains("trial 2, of 2", error.What);
    }

    [Fact]
    public async Task Evaluation_reports_what_the_predictions_say()
    {
        await RunSelection();
        TrainingUnit[] seeds = [Unit("seed-1", Chosen, 1), Unit("seed-2", Chosen, 2)];
        TrainingUnit[] plain = [Unit("lazy-seed-1", RecipeChoice.Fixed(Lazy), 1)];
        foreach (var unit in seeds.Concat(plain))
            await Run(new TrainStage(Results, unit));
        await Run(new BaselineStage(Results, "clouds", task, new MajorityBaseline()));
        task.Seen.Clear();

        var main = new ProtocolPlan(seeds, ["majority"]);
        await Run(new EvaluateStage(Results, new EvaluationPlan("clouds", "Clouds", main, [], [new("lazy", plain)])));

        var metrics = JsonDocument.Parse(File.ReadAllText(folder[Results.Metrics("clouds")])).RootElement;
        var accuracies = metrics.GetProperty("test").GetProperty("accuracy").GetProperty("seeds");
        Assert.Equal(AccuraciesOfPredictions(), accuracies.EnumerateArray().Select(value => value.GetDouble()));
        Assert.Equal(0.5, metrics.GetProperty("baselines").GetProperty("majority").GetProperty("accuracy").GetDouble());
        Assert.Equal(1, metrics.GetProperty("variants").GetProperty("lazy").GetProperty("accuracy").GetProperty("seeds").GetArrayLength());
        Assert.Equal(200, metrics.GetProperty("rows").GetProperty("test").GetInt32());
        Assert.Equal(3, metrics.GetProperty("test").GetProperty("perClass").GetArrayLength());
    }

    public void Dispose() => folder.Dispose();

    private TrainingUnit Unit(string name, RecipeChoice recipe, int seed, int? fold = null) =>
        new("clouds", name, task, recipe, new Partition(fold), seed);

    private async Task RunSelection()
    {
        string[][] names = [["trial-0-fold-0", "trial-0-fold-1"], ["trial-1-fold-0", "trial-1-fold-1"]];
        foreach (var (trial, recipe) in new[] { Lazy, Keen }.Index())
            foreach (var (fold, name) in names[trial].Index())
                await Run(new TrainStage(Results, Unit(name, RecipeChoice.Fixed(recipe), 1, fold)));
        await Run(new SelectStage(Results, "clouds", [Lazy, Keen], names));
    }

    private async Task Run(Stage stage)
    {
        await stage.RunAsync(new FolderContext(folder), CancellationToken.None);
        if (Directory.Exists(folder["work"]))
            Directory.Delete(folder["work"], recursive: true);
        Directory.CreateDirectory(folder["work"]);
    }

    private IEnumerable<double> AccuraciesOfPredictions()
    {
        var table = ParquetTable.Read(folder[Results.Predictions("clouds")]);
        return table.Values<int>("seed").Zip(table.Text("truth"), table.Text("predicted"))
            .GroupBy(row => row.First)
            .Select(seed => seed.Average(row => row.Second == row.Third ? 1.0 : 0));
    }

    private SortedDictionary<string, byte[]> FilesBelow(string path) => new(
        Directory.GetFiles(folder[path]).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes),
        StringComparer.Ordinal);
}
