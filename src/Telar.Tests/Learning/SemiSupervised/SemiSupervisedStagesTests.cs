using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Learning.SemiSupervised;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Data;
using Telar.Tests.Learning.Fixtures;

namespace Telar.Tests.Learning.SemiSupervised;

/// <summary>From the choice of labelled rows to trained units, on clouds of points.</summary>
[Collection(TorchTests.Name)]
public sealed class SemiSupervisedStagesTests : IDisposable
{
    private static readonly ResultsLayout Results = new("results/clouds");
    private static readonly LabelledShare Share = new(10, Seed: 3);
    private static readonly string Labelled = LabelStage.File(Results, "clouds", Share);
    private static readonly SemiSupervisedOptions Options = new() { StepsPerEpoch = 5, UnlabelledBatchSize = 64 };
    private static readonly Recipe Recipe = new("small", new SmallModel(), SmallTraining.Options with { Epochs = 2 }, new Jitter(0.1));

    private readonly TemporaryFolder folder = new();
    private readonly CloudTask clouds = new(0.8);

    public static TheoryData<string> Methods => [.. Ways.All.Keys];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Training_rows_are_either_labelled_or_not()
    {
        await ChooseAsync();
        var task = new PartlyLabelledTask(clouds, Labelled, "few");
        using var train = task.Load(path => folder[path], Partition.Split).Encode(Part.Train);
        var unlabelled = task.LoadUnlabelled(path => folder[path], Partition.Split);

        Assert.Equal(40, train.Ids.Count);
        Assert.Equal(ParquetTable.Read(folder[Labelled]).Text("id"), train.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(360, unlabelled[0].shape[0]);
        Assert.DoesNotContain(Part.Test, clouds.Seen);
        Assert.DoesNotContain(Part.Validation, clouds.Seen);
        using var all = clouds.Load(path => path, Partition.Split).Encode(Part.Train);
        Assert.Equal(
            all.Examples.Features[0].sum().item<float>(),
            train.Examples.Features[0].sum().item<float>() + unlabelled[0].sum().item<float>(),
            0.01f);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Labels_of_unlabelled_rows_are_never_learned_from(string method)
    {
        await ChooseAsync();
        var labelled = ParquetTable.Read(folder[Labelled]).Text("id").ToHashSet();
        var expected = await TrainAsync(clouds, method);

        Assert.Equal(expected, await TrainAsync(new ScrambledLabels(clouds, id => !labelled.Contains(id)), method));
        Assert.NotEqual(expected, await TrainAsync(new ScrambledLabels(clouds, labelled.Contains), method));
        Assert.DoesNotContain(Part.Test, clouds.Seen);
    }

    [Fact]
    public async Task A_task_with_all_labels_is_refused()
    {
        await ChooseAsync();
        var error = Assert.Throws<TelarException>(() => Stage(clouds, "meanTeacher"));
        Assert.Equal("all training rows of the task have labels", error.What);
    }

    private Task ChooseAsync() => new LabelStage(Results, "clouds", clouds, [Share]).RunAsync(new FolderContext(folder), CancellationToken.None);

    private async Task<byte[]> TrainAsync(ClassificationTask task, string method)
    {
        var stage = Stage(new PartlyLabelledTask(task, Labelled, "few"), method);
        await stage.RunAsync(new FolderContext(folder), CancellationToken.None);
        Directory.Delete(folder["work"], recursive: true);
        return File.ReadAllBytes(folder[$"{stage.Outputs[0]}/{TrainStage.ModelFile}"]);
    }

    private static SemiSupervisedStage Stage(ClassificationTask task, string method) => new(
        Results, new TrainingUnit("clouds", method, task, RecipeChoice.Fixed(Recipe), Partition.Split, Seed: 1), Options, Ways.All[method]);
}
