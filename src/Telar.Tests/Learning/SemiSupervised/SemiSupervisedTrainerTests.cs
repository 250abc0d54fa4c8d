using Telar.Engine;
using Telar.Engine.Progress;
using Telar.Learning.SemiSupervised;
using Telar.Learning.Training;
using Telar.Tests.Learning.Fixtures;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.SemiSupervised;

[Collection(TorchTests.Name)]
public sealed class SemiSupervisedTrainerTests : IDisposable
{
    private static readonly SemiSupervisedOptions Options = new() { StepsPerEpoch = 6, UnlabelledBatchSize = 48 };

    private readonly SmallProblem problem = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("telar-test-");

    public static TheoryData<string> Methods => [.. Ways.All.Keys];

    public void Dispose()
    {
        problem.Dispose();
        folder.Delete(recursive: true);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_resumed_training_ends_with_the_bits_of_an_uninterrupted_one(string method)
    {
        var expected = Train(method, "uninterrupted");
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Train(method, "resumed", cancelAfter: 2, source: source));
        // A new process starts with another state of the generator.
        manual_seed(987);
        rand(13).Dispose();
        var resumed = Train(method, "resumed");

        Assert.Equal(expected.Kept.Model, resumed.Kept.Model);
        Assert.Equal(expected.History, resumed.History);
    }

    [Theory]
    [InlineData("supervised", false)]
    [InlineData("pseudoLabels", true)]
    [InlineData("meanTeacher", true)]
    public void Only_methods_that_say_so_learn_from_unlabelled_rows(string method, bool learns)
    {
        using var moved = problem.Train.Features[0] + 1;
        var (one, other) = (Train(method, "here"), Train(method, "moved", unlabelled: moved));
        Assert.Equal(learns, !one.Kept.Model.SequenceEqual(other.Kept.Model));
    }

    [Fact]
    public void A_training_in_which_no_row_is_unlabelled_is_an_error()
    {
        using var none = problem.Train.Features[0].narrow(0, 0, 0);

        var error = Assert.Throws<TelarException>(() => Train("supervised", "none", unlabelled: none));
        Assert.Equal("no training row is without a label", error.What);
    }

    [Fact]
    public void A_training_leaves_no_tensor_behind()
    {
        Train("meanTeacher", "first");
        var before = LiveTensors.OfThisThread;
        Train("meanTeacher", "second");
        Assert.Equal(before, LiveTensors.OfThisThread);
    }

    private TrainingResult Train(
        string method, string work, int? cancelAfter = null, CancellationTokenSource? source = null, Tensor? unlabelled = null)
    {
        var recipe = new Recipe("small", new SmallModel(), SmallTraining.Options, new Jitter(0.1));
        var progress = new Stop(report =>
        {
            if (report.Done == cancelAfter)
                source!.Cancel();
        });
        var trainer = new SemiSupervisedTrainer(
            recipe, Options, Ways.All[method], SmallProblem.Classes, 5, folder.CreateSubdirectory(work).FullName, progress);
        using var labelled = problem.Train.Slice(0, 30);
        return trainer.Train(
            () => recipe.Model.Create(problem.Shape, path => path),
            labelled,
            [unlabelled ?? problem.Train.Features[0]],
            problem.Validation,
            source?.Token ?? CancellationToken.None);
    }

    private sealed class Stop(Action<StageProgress> onReport) : IProgress<StageProgress>
    {
        public void Report(StageProgress value) => onReport(value);
    }
}
