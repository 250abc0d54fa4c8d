using Telar.Engine.Progress;
using Telar.Learning.SemiSupervised;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Learning.Fixtures;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.SemiSupervised;

/// <summary>
/// What the methods are for: two classes are bands with a gap between them, and the one labelled row of each lies so that the
/// line halfway between them cuts through both bands. Only unlabelled rows can tell where the gap is.
/// </summary>
[Collection(TorchTests.Name)]
public sealed class LowDensityTests : IProgress<StageProgress>, IDisposable
{
    private static readonly TaskShape Shape = new([new FeatureShape(2)], 2);
    private static readonly Recipe Recipe = new(
        "linear", new LinearModel(), new TrainingOptions { Epochs = 20, BatchSize = 2, LearningRate = 0.05 }, new Jitter(0.3));

    private static readonly SemiSupervisedOptions Options = new() { StepsPerEpoch = 10, UnlabelledBatchSize = 64, Memory = 0.9 };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("telar-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Labelled_rows_alone_miss_the_gap() => Assert.InRange(AccuracyOf(new LabelledOnly()), 0.8, 0.95);

    [Fact]
    public void Pseudo_labels_find_the_gap() => Assert.InRange(AccuracyOf(new PseudoLabels { Threshold = 0.8, Rise = 0.5 }), 0.99, 1);

    [Fact]
    public void A_mean_teacher_finds_the_gap() => Assert.InRange(AccuracyOf(new MeanTeacher { Weight = 3, Rise = 0.5 }), 0.99, 1);

    [Fact]
    public void Propagated_labels_find_the_gap() =>
        Assert.InRange(AccuracyOf(new PropagatedLabels { Propagation = Ways.Propagation }), 0.99, 1);

    void IProgress<StageProgress>.Report(StageProgress value)
    {
    }

    /// <summary>Of the average of the weights after the last step, on the unlabelled rows.</summary>
    private double AccuracyOf(SemiSupervisedMethod method)
    {
        using var scope = NewDisposeScope();
        manual_seed(2);
        var labels = arange(400, ScalarType.Int64).remainder(2);
        var points = stack([randn(400), (labels * 2) - 1 + (randn(400) * 0.2)], 1);
        var labelled = new Examples([tensor(new float[] { -1, -1, 1, 1 }).reshape(2, 2)], tensor(new long[] { 0, 1 }));
        var trainer = new SemiSupervisedTrainer(Recipe, Options, method, Shape.Classes, 1, folder.FullName, this);
        return trainer.Train(
            () => Recipe.Model.Create(Shape, path => path), labelled, [points], new Examples([points], labels))
            .History[^1].ValidationAccuracy;
    }
}
