using System.Globalization;
using Telar.Engine;
using Telar.Engine.Progress;
using Telar.Learning.Evaluation;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>
/// Trains a classifier on few labelled and many unlabelled rows, and goes on from the last checkpoint where there is one.
/// Every step sees a batch of either kind. The average of the weights is validated and kept, whatever the method, so that
/// methods differ by what they make of unlabelled rows alone.
/// </summary>
/// <param name="recipe">Optimizer, schedule, epochs, augmentation; it never stops early.</param>
/// <param name="options">Steps and batches.</param>
/// <param name="method">What is learned from unlabelled rows.</param>
/// <param name="classes">Number of classes.</param>
/// <param name="seed">Of all randomness.</param>
/// <param name="workFolder">Where the checkpoint lies.</param>
/// <param name="progress">Told after every epoch.</param>
public sealed class SemiSupervisedTrainer(
    Recipe recipe,
    SemiSupervisedOptions options,
    SemiSupervisedMethod method,
    int classes,
    int seed,
    string workFolder,
    IProgress<StageProgress> progress)
{
    private readonly string checkpoint = Path.Combine(workFolder, "checkpoint");

    private long Steps => (long)options.StepsPerEpoch * recipe.Training.Epochs;

    /// <param name="create">Makes the untrained classifier.</param>
    /// <param name="labelled">Rows with labels to learn from.</param>
    /// <param name="unlabelled">Features of the rows without.</param>
    /// <param name="validation">Rows that choose the epoch whose average is kept.</param>
    /// <param name="cancellation">Stops after the running epoch; its checkpoint is kept.</param>
    /// <exception cref="TelarException">No row is unlabelled.</exception>
    public TrainingResult Train(
        Func<Classifier> create,
        Examples labelled,
        IReadOnlyList<Tensor> unlabelled,
        Examples validation,
        CancellationToken cancellation = default)
    {
        if (unlabelled[0].shape[0] == 0)
            throw new TelarException(
                "no training row is without a label", "semi-supervised training", "let fewer rows keep their labels, or train with supervision alone");
        using var scope = NewDisposeScope();
        var device = cuda.is_available() ? CUDA : CPU;
        var rows = new PartlyLabelledRows(
            labelled.To(device), [.. unlabelled.Select(feature => feature.to(device))], validation.To(device));
        var targets = method.Targets(rows, classes);
        using var state = Resume(() => new TrainingState(() => new StudentAndTeacher(create), recipe.Training, seed, device));
        var networks = (StudentAndTeacher)state.Model;
        var choice = new EpochChoice(validation.Count);
        while (state.History.Count < recipe.Training.Epochs)
        {
            cancellation.ThrowIfCancellationRequested();
            var record = RunEpoch(state, networks, rows, targets);
            state.Add(record, choice, networks.Teacher.ToBytes);
            Checkpoint.Save(checkpoint, state);
            progress.Report(new StageProgress(record.Epoch, recipe.Training.Epochs, "epoch", Describe(record)));
            // Small managed handles pin large native buffers, so the collector sees no reason to run.
            GC.Collect();
        }

        return new TrainingResult(state.Kept, [.. state.History], networks.Size);
    }

    private TrainingState Resume(Func<TrainingState> create)
    {
        var state = create();
        if (!File.Exists(checkpoint))
            return state;

        var resumed = Checkpoint.TryLoad(checkpoint, state);
        var detail = resumed ? "resumed" : "warning: the checkpoint is damaged and discarded; training starts again";
        progress.Report(new StageProgress(state.History.Count, recipe.Training.Epochs, "epoch", detail));
        if (!resumed)
            File.Delete(checkpoint);
        return state;
    }

    private EpochRecord RunEpoch(TrainingState state, StudentAndTeacher networks, PartlyLabelledRows rows, Tensor? targets)
    {
        using var scope = NewDisposeScope();
        networks.BeginTraining();
        // TorchSharp cannot read the state of CUDA's generator, so every epoch gives it a new seed.
        if (rows.Labelled.Labels.device_type == DeviceType.CUDA)
            cuda.manual_seed_all(unchecked((seed * 1_000_003L) + state.History.Count));
        var batches = rows.Draw(options.StepsPerEpoch, recipe.Training.BatchSize, options.UnlabelledBatchSize, state.Shuffle);
        var (loss, correct, seen, rate) = (0.0, 0L, 0L, 0.0);
        foreach (var (labelled, unlabelled) in batches)
        {
            using var step = NewDisposeScope();
            rate = LearningRate.At(recipe.Training.Schedule, recipe.Training.LearningRate, state.Step, Steps);
            var examples = rows.Labelled.Select(labelled);
            var others = new UnlabelledBatch(
                [.. rows.Unlabelled.Select(feature => feature.index_select(0, unlabelled))],
                targets?.index_select(0, unlabelled),
                recipe.Augmentation);
            var (batchLoss, batchCorrect) = Learn(state, networks, examples, others, rate);
            loss += batchLoss;
            correct += batchCorrect;
            seen += examples.Count;
        }

        var predictions = networks.Teacher.Predict(rows.Validation);
        var confusion = predictions.Confusion(classes);
        return new EpochRecord(
            state.History.Count + 1,
            state.Step,
            rate,
            loss / options.StepsPerEpoch,
            (double)correct / seen,
            predictions.Loss,
            confusion.Accuracy,
            confusion.MacroF1);
    }

    private (double Loss, long Correct) Learn(
        TrainingState state, StudentAndTeacher networks, Examples batch, UnlabelledBatch others, double rate)
    {
        var features = recipe.Augmentation?.Apply(batch.Features) ?? batch.Features;
        var logits = networks.Student.call(features);
        var loss = nn.functional.cross_entropy(logits, batch.Labels, label_smoothing: recipe.Training.LabelSmoothing);
        if (method.Loss(networks, others, (double)state.Step / Steps) is { } further)
            loss += further;
        state.Optimizer.ZeroGradients();
        loss.backward();
        state.Optimizer.Step(rate);
        state.Step++;
        networks.Follow(options.Memory, state.Step);
        return (loss.item<float>(), logits.argmax(1).eq(batch.Labels).sum().item<long>());
    }

    private static string Describe(EpochRecord record) => string.Create(
        CultureInfo.InvariantCulture,
        $"loss {record.TrainLoss:F3}, validation accuracy {record.ValidationAccuracy:F3}, macro-F1 {record.ValidationMacroF1:F3}");
}
