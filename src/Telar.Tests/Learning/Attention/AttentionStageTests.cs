using Telar.Data.Parquet;
using Telar.Learning.Attention;
using Telar.Learning.Languages;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Data;
using Telar.Tests.Learning.Languages;

namespace Telar.Tests.Learning.Attention;

[Collection(TorchTests.Name)]
public sealed class AttentionStageTests : IDisposable
{
    private static readonly ResultsLayout Results = new("results");
    private static readonly LetterTask Letters = new("windows.parquet", "long", LongestRun: 2, "main");

    private readonly TemporaryFolder folder = new();
    private readonly FolderContext context;

    public AttentionStageTests()
    {
        context = new FolderContext(folder);
        WindowsSample.WriteWindows(folder["windows.parquet"]);
    }

    [Fact]
    public async Task A_trained_network_is_looked_at_on_validation_windows_that_are_short_enough()
    {
        var recipe = new Recipe(
            "small",
            new TransformerRecipe { Size = 8, Heads = 2, Hidden = 8 },
            new TrainingOptions { Epochs = 20, LearningRate = 0.02 },
            new WordCrop(0.5));
        var unit = new TrainingUnit("letters", "seed-1", Letters, RecipeChoice.Fixed(recipe), Partition.Split, 1);
        await new TrainStage(Results, unit).RunAsync(context, default);

        // "k'a k'o" has eight places, "lu lo" six.
        await new AttentionStage(Results, "letters", Letters, [unit], ["aaa", "bbb"], mostPlaces: 6).RunAsync(context, default);

        var table = ParquetTable.Read(folder["results/inspection/letters/attention.parquet"]);
        Assert.Equal(["b2"], table.Text("id").Distinct());
        Assert.Equal(["lu lo "], table.Text("letters").Distinct());
        Assert.Equal(["bbb"], table.Text("predicted").Distinct());
        Assert.Equal(2 * 6 * 6, table.Rows);
        Assert.Equal(2 * 6, table.Values<float>("weight").Sum(), 3);
        var heads = Json.Read<IReadOnlyList<HeadSummary>>(folder["results/inspection/letters/heads.json"]);
        Assert.Equal([0, 1, 2], heads.Select(head => head.Head));
        Assert.All(heads, head => Assert.InRange(head.Places, 1, 8));
    }

    public void Dispose() => folder.Dispose();
}
