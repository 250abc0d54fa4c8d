using Telar.Data.Parquet;
using Telar.Learning.Embeddings;
using Telar.Learning.Languages;
using Telar.Learning.Recurrent;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.TensorBoard;
using Telar.Learning.Training;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Languages;

[Collection(TorchTests.Name)]
public sealed class LanguageStagesTests : IDisposable
{
    private static readonly ResultsLayout Results = new("results");
    private static readonly string VectorsPath = EmbeddingStage.Vectors(Results, "languages", "cbow");

    private readonly TemporaryFolder folder = new();
    private readonly FolderContext context;

    public LanguageStagesTests()
    {
        context = new FolderContext(folder);
        WindowsSample.WriteWindows(folder["windows.parquet"]);
        WindowsSample.WriteArticles(folder["articles.parquet"]);
    }

    [Fact]
    public async Task Vectors_hold_the_words_of_the_training_articles()
    {
        await Embed();
        var vectors = WordVectors.Read(folder[VectorsPath]);
        Assert.Equal(["lu", "k'a", "k'o", "lo"], vectors.Words);
        Assert.Equal([3, 2, 1, 1], vectors.Counts);
        Assert.Equal(8, vectors.Dimensions);
        Assert.Equal(3, File.ReadAllLines(folder["results/training/languages/embedding-cbow/history.csv"]).Length);
        var events = EventFileReader.Read(folder[$"results/training/languages/embedding-cbow/{EventFile.Name}"]);
        Assert.Equal(["", "loss/train", "loss/train"], events.Select(entry => entry.Summary?.Value[1].Tag ?? ""));
        Assert.Equal(4 * 8, events[2].Summary.Value.Single(value => value.Tag == "vectors").Histo.Num);
    }

    [Fact]
    public async Task A_network_starts_from_the_vectors_and_learns_the_languages()
    {
        await Embed();
        var model = new RecurrentRecipe { Vectors = VectorsPath, WordSize = 8, SubwordSize = 8, Units = 8 };
        var recipe = new Recipe("small", model, new TrainingOptions { Epochs = 30, LearningRate = 0.05 }, new RandomCrop(0.5));
        var unit = new TrainingUnit(
            "languages", "seed-1", new LanguageTask("windows.parquet", "long"), RecipeChoice.Fixed(recipe), Partition.Split, 1);
        var stage = new TrainStage(Results, unit);
        Assert.Contains(VectorsPath, stage.Inputs);

        await stage.RunAsync(context, default);

        var summary = Json.Read<TrainingSummary>(folder["results/training/languages/seed-1/training.json"]);
        Assert.Equal(1, summary.Kept.ValidationAccuracy);
    }

    [Fact]
    public async Task The_map_and_the_neighbours_are_of_frequent_words()
    {
        await Embed();
        await new WordMapStage(
            Results, "languages", "articles.parquet", [KeyValuePair.Create("cbow", VectorsPath)], atLeast: 2).RunAsync(context, default);

        var table = ParquetTable.Read(folder["results/inspection/languages/words.parquet"]);
        Assert.Equal(["lu", "k'a"], table.Text("word"));
        Assert.Equal(["bbb", "aaa"], table.Text("language"));
        Assert.Equal(["cbow", "cbow"], table.Text("embedding"));
        // Two points: all their spread lies along the first component.
        Assert.Equal(-table.Values<double>("x")[0], table.Values<double>("x")[1], 9);
        Assert.Equal([0, 0], table.Values<double>("y").Select(y => Math.Round(y, 9) + 0.0));
        var neighbours = ParquetTable.Read(folder["results/inspection/languages/neighbours.parquet"]);
        Assert.Equal(["lu", "k'a"], neighbours.Text("word"));
        Assert.Equal(["k'a", "lu"], neighbours.Text("neighbour"));
        Assert.All(neighbours.Values<double>("cosine"), cosine => Assert.InRange(cosine, -1, 1));
    }

    public void Dispose() => folder.Dispose();

    private Task Embed() => new EmbeddingStage(
        Results,
        "languages",
        "cbow",
        new TrainingArticles("articles.parquet", Partition.Split),
        new EmbeddingRecipe(new ContinuousBagOfWords()) { Epochs = 2, Dimensions = 8 },
        seed: 1).RunAsync(context, default);
}
