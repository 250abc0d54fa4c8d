using Telar.Engine.Progress;
using Telar.Learning.Training;

namespace Telar.Tests.Learning.Fixtures;

/// <summary>Trains the small model on the small problem, in a folder of its own.</summary>
internal sealed class SmallTraining : IProgress<StageProgress>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("telar-test-");

    public static TrainingOptions Options { get; } = new() { Epochs = 4, BatchSize = 32, LearningRate = 0.01 };

    public string Checkpoint => Path.Combine(folder.FullName, "checkpoint");

    public List<StageProgress> Reports { get; } = [];

    /// <summary>Called after every epoch and on resuming.</summary>
    public Action<StageProgress> OnReport { get; set; } = _ => { };

    public TrainingResult Run(SmallProblem problem, TrainingOptions options, int seed = 5, CancellationToken cancellation = default)
    {
        var recipe = new Recipe("small", new SmallModel(), options, new Jitter(0.1));
        var trainer = new Trainer(recipe, SmallProblem.Classes, seed, folder.FullName, this);
        return trainer.Train(
            () => recipe.Model.Create(problem.Shape, path => path), problem.Train, problem.Validation, cancellation);
    }

    /// <summary>Trains until the epoch is done, and stops there as a killed process would: only the checkpoint is left.</summary>
    public void RunUntil(int epoch, SmallProblem problem, TrainingOptions options)
    {
        using var source = new CancellationTokenSource();
        OnReport = report =>
        {
            if (report.Done == epoch)
                source.Cancel();
        };
        Assert.Throws<OperationCanceledException>(() => Run(problem, options, cancellation: source.Token));
        OnReport = _ => { };
    }

    public void Report(StageProgress value)
    {
        Reports.Add(value);
        OnReport(value);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
