using Telar.Engine.Progress;
using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Data;
using Telar.Tests.Learning.Fixtures;

namespace Telar.Tests.Learning.Stages;

[Collection(TorchTests.Name)]
public sealed class TrainTogetherTests : IDisposable
{
    private static readonly ResultsLayout Results = new("results");
    private readonly TemporaryFolder alone = new();
    private readonly TemporaryFolder together = new();

    public void Dispose()
    {
        alone.Dispose();
        together.Dispose();
    }

    private static readonly TrainingUnit[] Units =
    [
        .. Enumerable.Range(1, 2).Select(seed => new TrainingUnit(
            "clouds",
            $"seed-{seed}",
            new CloudTask(0.7),
            RecipeChoice.Fixed(new Recipe("small", new SmallModel(), SmallTraining.Options)),
            Partition.Split,
            seed)),
    ];

    [Fact]
    public async Task Each_unit_ends_as_it_would_alone()
    {
        var stage = new TrainTogetherStage(Results, "seeds", Units);
        await stage.RunAsync(new FolderContext(together), default);
        foreach (var unit in Units)
        {
            await new TrainStage(Results, unit).RunAsync(new FolderContext(alone), default);
            Directory.Delete(alone["work"], recursive: true);
        }

        AssertSameFiles(stage);
    }

    [Fact]
    public async Task A_killed_run_goes_on_where_it_was()
    {
        var stage = new TrainTogetherStage(Results, "seeds", Units);
        await stage.RunAsync(new FolderContext(alone), default);

        // The sixth report: four epochs of the first unit, its end, an epoch of the second.
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAsync<OperationCanceledException>(
            () => stage.RunAsync(new KilledContext(new FolderContext(together), reports: 6, source), source.Token));
        var resumed = new FolderContext(together);
        await stage.RunAsync(resumed, default);

        AssertSameFiles(stage);
        Assert.Equal(2, resumed.Reports.Count(report => report.Detail == "resumed"));
        Assert.Equal(3, resumed.Reports.Count(report => report.Detail.StartsWith("loss", StringComparison.Ordinal)));
    }

    private void AssertSameFiles(Stage stage) => Assert.All(stage.Outputs, folder =>
    {
        var files = Directory.GetFiles(alone[folder]).Select(Path.GetFileName).Order().ToList();
        Assert.Equal(5, files.Count);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(alone[$"{folder}/{file}"]), File.ReadAllBytes(together[$"{folder}/{file}"])));
    });

    /// <summary>Is cancelled after some reports, as a killed process would end: only checkpoints are left.</summary>
    private sealed class KilledContext(FolderContext context, int reports, CancellationTokenSource source) : StageContext, IProgress<StageProgress>
    {
        public override string WorkFolder => context.WorkFolder;

        public override IProgress<StageProgress> Progress => this;

        public override string Input(string path) => context.Input(path);

        public override string Output(string path) => context.Output(path);

        public void Report(StageProgress value)
        {
            context.Report(value);
            if (context.Reports.Count == reports)
                source.Cancel();
        }
    }
}
