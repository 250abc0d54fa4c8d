using System.Text.Json;
using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Diagnostics;
using Telar.Learning.Evaluation;
using Telar.Learning.Factors;
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
    private static readonly string Ranking = Results.Ranking("clouds", "rung-1");
    private static readonly RecipeChoice Chosen = InPlace(0);

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
        Assert.Equal([2], selection.Contenders);
        Assert.Equal(["lazy", "keen"], selection.Trials.Select(trial => trial.Name));
        Assert.All(selection.Trials.SelectMany(trial => trial.Rounds), round => Assert.Equal(round.Folds.Average(), round.Mean, 12));
        Assert.Equal([1, SmallTraining.Options.Epochs], selection.Trials.Select(trial => trial.Rounds[0].Epochs));
        Assert.Equal("keen", Chosen.Resolve(path => folder[path]).Name);
        Assert.Equal("lazy", InPlace(1).Resolve(path => folder[path]).Name);
    }

    [Fact]
    public async Task A_later_round_takes_the_best_of_the_one_before()
    {
        await RunSelection();
        await Run(new TrainStage(Results, Unit("rung-2-place-1", Chosen, 1)));
        var second = new Round([["rung-2-place-1"]], Results.Ranking("clouds", "rung-2"), Ranking);
        await Run(new RankStage(Results, "clouds", "rung-2", second));
        await Run(new SelectStage(Results, "clouds", "clouds", [Lazy, Keen], [FirstRound, second]));

        Assert.Equal([1], Json.Read<Ranking>(folder[second.Ranking]).Order);
        var trials = Json.Read<Selection>(folder[Results.Selection("clouds")]).Trials;
        Assert.Equal([[1], [1, 2]], trials.Select(trial => trial.Rounds.Select(round => round.Round)));
    }

    [Fact]
    public async Task The_unit_that_a_ranking_puts_first_is_taken_over_whole()
    {
        await RunSelection();
        await Run(new AdoptStage(Results, "clouds", "best", ["lazy-fold-0", "keen-fold-0"], Ranking));
        Assert.Equal(FilesBelow(Results.Unit("clouds", "keen-fold-0")), FilesBelow(Results.Unit("clouds", "best")));
    }

    [Fact]
    public void A_ranking_of_other_contenders_is_an_error()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[Ranking])!);
        Json.Write(folder[Ranking], new Ranking([2]));
        var error = Assert.Throws<TelarException>(() => Chosen.Resolve(path => folder[path]));
        Assert.Equal("the ranking has no place 0 among 2 contenders", error.What);
        Assert.Equal(Ranking, error.Where);
    }

    [Fact]
    public async Task A_changed_choice_is_made_between_changed_recipes()
    {
        await RunSelection();
        var changed = Chosen.Changed(recipe => recipe with { Training = recipe.Training with { BatchSize = 7 } });
        Assert.Equal(("keen", 7), (changed.Resolve(path => folder[path]).Name, changed.Resolve(path => folder[path]).Training.BatchSize));
        Assert.NotEqual(7, Chosen.Resolve(path => folder[path]).Training.BatchSize);
    }

    [Fact]
    public async Task A_comparison_gathers_the_validation_scores_of_each_level()
    {
        await Run(new TrainStage(Results, Unit("speed-slow", RecipeChoice.Fixed(Lazy), 1)));
        await Run(new TrainStage(Results, Unit("speed-fast", RecipeChoice.Fixed(Keen), 1)));
        task.Seen.Clear();
        await Run(new CompareStage(
            Results,
            "clouds",
            [
                new ComparedFactor(
                    "speed",
                    "Speed",
                    [
                        new ComparedLevel("slow", RecipeChoice.Fixed(Lazy), ["speed-slow"]),
                        new ComparedLevel("fast", RecipeChoice.Fixed(Keen), ["speed-fast"]),
                    ]),
            ]));

        Assert.Empty(task.Seen);
        var levels = Json.Read<Comparison>(folder[Results.Comparison("clouds")]).Factors[0].Levels;
        Assert.Equal([1e-6, SmallTraining.Options.LearningRate], levels.Select(level => level.LearningRate));
        Assert.True(levels[1].MacroF1.Mean > levels[0].MacroF1.Mean);
        Assert.Equal([1, SmallTraining.Options.Epochs], levels.Select(level => level.Curve.Count));
        Assert.Equal(levels[1].MacroF1.Mean, levels[1].Curve.Max());
    }

    [Fact]
    public async Task Evaluation_reports_what_the_predictions_say()
    {
        await RunSelection();
        TrainingUnit[] seeds = [Unit("seed-1", Chosen, 1), Unit("seed-2", Chosen, 2)];
        foreach (var unit in seeds)
            await Run(new TrainStage(Results, unit));
        await Run(new BaselineStage(Results, "clouds", task, new MajorityBaseline()));
        task.Seen.Clear();

        var main = new ProtocolPlan(seeds, ["majority"]);
        await Run(new EvaluateStage(Results, new EvaluationPlan("clouds", "Clouds", main, [])));

        var metrics = JsonDocument.Parse(File.ReadAllText(folder[Results.Metrics("clouds")])).RootElement;
        var accuracies = metrics.GetProperty("test").GetProperty("accuracy").GetProperty("seeds");
        Assert.Equal(AccuraciesOfPredictions(), accuracies.EnumerateArray().Select(value => value.GetDouble()));
        Assert.Equal(0.5, metrics.GetProperty("baselines").GetProperty("majority").GetProperty("accuracy").GetDouble());
        Assert.Equal(200, metrics.GetProperty("rows").GetProperty("test").GetInt32());
        Assert.Equal(3, metrics.GetProperty("test").GetProperty("perClass").GetArrayLength());
    }

    [Theory]
    [InlineData("main", 2)]
    [InlineData("far", 1)]
    public async Task Probabilities_are_those_of_the_seed_that_validates_best(string protocol, int best)
    {
        var far = new CloudTask(2) { TestSet = "far" };
        TrainingUnit[] main = [Unit("lazy", RecipeChoice.Fixed(Lazy), 1), Unit("keen", RecipeChoice.Fixed(Keen), 2)];
        TrainingUnit[] further = [Unit("far-keen", RecipeChoice.Fixed(Keen), 1) with { Task = far }, Unit("far-lazy", RecipeChoice.Fixed(Lazy), 2) with { Task = far }];
        foreach (var unit in main.Concat(further))
            await Run(new TrainStage(Results, unit));
        await Run(new EvaluateStage(Results, new EvaluationPlan(
            "clouds", "Clouds", new ProtocolPlan(main, []), [new ProtocolPlan(further, []) { KeepsProbabilities = true }])));

        var probabilities = ClassProbabilities.Read(folder[Results.Probabilities("clouds")], protocol);
        var predictions = TestPrediction.Read(folder[Results.Predictions("clouds")], protocol).Where(row => row.Seed == best).ToList();
        Assert.Equal(["centre", "left", "right"], probabilities.Labels);
        Assert.Equal(predictions.Select(row => row.Id), probabilities.Ids);
        Assert.Equal(predictions.Select(row => row.Truth), probabilities.Truth);
        foreach (var (row, prediction) in predictions.Index())
        {
            var values = probabilities.Columns.Select(column => column[row]).ToArray();
            Assert.Equal(1, values.Sum(), 5);
            Assert.Equal(prediction.Confidence, values.Max());
            Assert.Equal(prediction.Predicted, probabilities.Labels[values.IndexOf(values.Max())]);
        }
    }

    public void Dispose() => folder.Dispose();

    private TrainingUnit Unit(string name, RecipeChoice recipe, int seed, int? fold = null) =>
        new("clouds", name, task, recipe, new Partition(fold), seed);

    private static Round FirstRound { get; } =
        new([["lazy-fold-0", "lazy-fold-1"], ["keen-fold-0", "keen-fold-1"]], Ranking);

    private static RecipeChoice InPlace(int place) =>
        RecipeChoice.Ranked([RecipeChoice.Fixed(Lazy), RecipeChoice.Fixed(Keen)], Ranking, place);

    private async Task RunSelection()
    {
        foreach (var (recipe, units) in new[] { Lazy, Keen }.Zip(FirstRound.Units))
            foreach (var (fold, unit) in units.Index())
                await Run(new TrainStage(Results, Unit(unit, RecipeChoice.Fixed(recipe), 1, fold)));
        await Run(new RankStage(Results, "clouds", "rung-1", FirstRound));
        await Run(new SelectStage(Results, "clouds", "clouds", [Lazy, Keen], [FirstRound]));
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
