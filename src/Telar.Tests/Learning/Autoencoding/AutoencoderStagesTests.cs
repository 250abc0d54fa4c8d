using Google.Protobuf;
using Telar.Data.Parquet;
using Telar.Engine.Stages;
using Telar.Learning.Autoencoding;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.TensorBoard;
using Telar.Tests.Data;
using Tensorboard;

namespace Telar.Tests.Learning.Autoencoding;

/// <summary>The stages of an autoencoder: training, and what it makes of drawings.</summary>
[Collection(TorchTests.Name)]
public sealed class AutoencoderStagesTests : IDisposable
{
    private const string Experiment = "colours";
    private static readonly ResultsLayout Results = new("results/study");
    private static readonly ShownDrawings Shown = new(["Test-0", "Test-3"], [new ShownPair("Test-0", "Test-1")]);

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Training_sees_no_test_row()
    {
        var task = new ColoursTask();
        await Run(Training(task));
        Assert.Equal([Part.Train, Part.Validation], task.Seen);
    }

    [Fact]
    public async Task Training_twice_writes_the_same_bytes()
    {
        var first = await Written(Training(new ColoursTask()));
        Directory.Delete(folder["results"], recursive: true);
        Directory.Delete(folder["work"], recursive: true);
        var second = await Written(Training(new ColoursTask()));

        Assert.Equal(["autoencoder.safetensors", "events.out.tfevents.telar", "history.csv"], first.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task The_log_has_weights_and_drawings_of_the_untrained_and_the_trained_autoencoder()
    {
        var training = Training(new ColoursTask());
        await Run(training);

        var events = EventFileReader.Read(folder[$"{training.Outputs[0]}/{EventFile.Name}"]).Where(entry => entry.Summary is not null).ToList();

        var ofNetworks = events.Where(entry => entry.Summary.Value.Any(value => value.Histo is not null)).ToList();
        Assert.Equal([0L, events[^1].Step], ofNetworks.Select(entry => entry.Step));
        var (before, after) = (ofNetworks[0].Summary.Value, ofNetworks[1].Summary.Value);
        Assert.Equal(
            before.Select(value => value.Tag), after.Where(value => value.Histo is not null || value.Image is not null).Select(value => value.Tag));
        Assert.NotEqual(Picture(before), Picture(after));
    }

    [Fact]
    public async Task Errors_of_training_and_validation_rows_do_not_depend_on_the_test_rows()
    {
        await Run(Training(new ColoursTask()));
        var one = await Report(new ColoursTask(TestSeed: 3));
        var other = await Report(new ColoursTask(TestSeed: 4));

        Assert.Equal((one.Train, one.Validation), (other.Train, other.Validation));
        Assert.NotEqual(one.Test, other.Test);
    }

    [Fact]
    public async Task Plain_pictures_are_made_again_by_few_components()
    {
        await Run(Training(new ColoursTask()));
        var report = await Report(new ColoursTask());

        Assert.Equal((6, 40), (report.Code, report.Drawings));
        foreach (var errors in new[] { report.Train, report.Validation, report.Test })
        {
            Assert.Equal(0, errors.Components, 4);
            Assert.InRange(errors.MeanDrawing, 0.05, 0.2);
            Assert.InRange(errors.Autoencoder, 0, errors.MeanDrawing);
            Assert.NotEqual(errors.Corrupted, errors.Restored);
        }

        Assert.True(report.Nearest.Components > 0.8, $"{report.Nearest}");
    }

    [Fact]
    public async Task Every_test_row_has_a_place_and_every_row_of_the_sheet_its_pictures()
    {
        await Run(Training(new ColoursTask()));
        await Report(new ColoursTask());

        var codes = ParquetTable.Read(folder[ReconstructStage.Codes(Results, Experiment)]);
        Assert.Equal(Enumerable.Range(0, 20).Select(row => $"Test-{row}"), codes.Text("id"));
        Assert.Equal(["dark", "pale"], codes.Text("label").Distinct());
        Assert.Equal(0, codes.Values<double>("x").Sum(), 4);

        var drawings = ParquetTable.Read(folder[ReconstructStage.Drawings(Results, Experiment)]);
        Assert.Equal(
            [("drawing", 2), ("components", 2), ("autoencoder", 2), ("corrupted", 2), ("restored", 2), ("between codes", 10)],
            drawings.Text("name").CountBy(name => name).Select(row => (row.Key, row.Value)));
        Assert.All(drawings.Bytes("pixels"), pixels => Assert.Equal(SmallAutoencoder.Size * SmallAutoencoder.Size * 3, pixels.Length));
    }

    public void Dispose() => folder.Dispose();

    private static ByteString Picture(IEnumerable<Summary.Types.Value> values) =>
        values.Single(value => value.Tag == "drawings").Image.EncodedImageString;

    private static AutoencoderStage Training(ColoursTask task) => new(Results, Experiment, task, SmallAutoencoder.Recipe, seed: 1);

    private async Task<ReconstructionReport> Report(ColoursTask task)
    {
        await Run(new ReconstructStage(Results, Experiment, task, SmallAutoencoder.Recipe, seed: 1, Shown));
        return Json.Read<ReconstructionReport>(folder[ReconstructStage.Report(Results, Experiment)]);
    }

    private async Task<Dictionary<string, string>> Written(Stage stage)
    {
        await Run(stage);
        return Directory.GetFiles(folder[stage.Outputs[0]])
            .ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(File.ReadAllBytes(file)));
    }

    private Task Run(Stage stage) => stage.RunAsync(new FolderContext(folder), CancellationToken.None);
}
