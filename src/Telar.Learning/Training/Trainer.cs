using System.Globalization;
using Telar.Engine.Progress;
using Telar.Learning.Evaluation;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Training;

/// <summary>Trains a classifier epoch by epoch, and goes on from the last checkpoint where there is one.</summary>
/// <param name="recipe">Optimizer, schedule, epochs, augmentation.</param>
/// <param name="classes">Number of classes.</param>
/// <param name="seed">Of all randomness.</param>
/// <param name="workFolder">Where the checkpoint lies.</param>
/// <param name="progress">Told after every epoch.</param>
public sealed class Trainer(
    Recipe recipe, int classes, int seed, string workFolder, IProgress<StageProgress> progress)
{
    private readonly TrainingOptions options = recipe.Training;
    private readonly string checkpoint = Path.Combine(workFolder, "checkpoint");

    /// <param name="create">Makes the untrained classifier.</param>
    /// <param name="train">Rows to learn from.</param>
    /// <param name="validation">Rows that choose the epoch whose weights are kept.</param>
    /// <param name="cancellation">Stops after the running epoch; its checkpoint is kept.</param>
    public TrainingResult Train(
        Func<Classifier> create, Examples train, Examples validation, CancellationToken cancellation = default)
    {
        var device = cuda.is_available() ? CUDA : CPU;
        using var rows = new TrainingRows(train, validation, options.BatchSize, device);
        using var state = Resume(() => new TrainingState(create, options, seed, device));
        var choice = new EpochChoice(validation.Count);
        while (state.History.Count < options.Epochs && !HasStalled(state))
        {
            cancellation.ThrowIfCancellationRequested();
            var record = RunEpoch(state, rows);
            state.Add(record, choice, state.Model.ToBytes);
            Checkpoint.Save(checkpoint, state);
            progress.Report(new StageProgress(record.Epoch, options.Epochs, "epoch", Describe(record)));
            // Small managed handles pin large native buffers, so the collector sees no reason to run.
            GC.Collect();
        }

        return new TrainingResult(state.Kept, [.. state.History], state.Model.Size);
    }

    private TrainingState Resume(Func<TrainingState> create)
    {
        var state = create();
        if (!File.Exists(checkpoint))
            return state;

        var resumed = Checkpoint.TryLoad(checkpoint, state);
        var detail = resumed ? "resumed" : "warning: the checkpoint is damaged and discarded; training starts again";
        progress.Report(new StageProgress(state.History.Count, options.Epochs, "epoch", detail));
        if (!resumed)
            File.Delete(checkpoint);
        return state;
    }

    private bool HasStalled(TrainingState state) =>
        options.Patience is { } patience && state.History.Count > 0
        && state.History.Count - EpochChoice.BestOf(state.History).Epoch >= patience;

    private EpochRecord RunEpoch(TrainingState state, TrainingRows rows)
    {
        using var scope = NewDisposeScope();
        state.Model.train();
        // TorchSharp cannot read the state of CUDA's generator, so every epoch gives it a new seed.
        if (rows.Device.type == DeviceType.CUDA)
            cuda.manual_seed_all(unchecked((seed * 1_000_003L) + state.History.Count));
        var order = randperm(rows.Train.Count, generator: state.Shuffle).to(rows.Device);
        var (loss, correct, seen, rate) = (0.0, 0L, 0L, 0.0);
        for (var batch = 0; batch < rows.Batches; batch++)
        {
            using var step = NewDisposeScope();
            rate = LearningRate.At(options.Schedule, options.LearningRate, state.Step, rows.Batches * (long)options.Epochs);
            var examples = rows.Train.Select(order.narrow(0, batch * options.BatchSize, rows.SizeOf(batch)));
            var (batchLoss, batchCorrect) = Learn(state, examples, rate);
            state.Step++;
            loss += batchLoss * examples.Count;
            correct += batchCorrect;
            seen += examples.Count;
        }

        var predictions = state.Model.Predict(rows.Validation);
        var confusion = predictions.Confusion(classes);
        return new EpochRecord(
            state.History.Count + 1,
            state.Step,
            rate,
            loss / seen,
            (double)correct / seen,
            predictions.Loss,
            confusion.Accuracy,
            confusion.MacroF1);
    }

    private (double Loss, long Correct) Learn(TrainingState state, Examples batch, double rate)
    {
        var features = recipe.Augmentation?.Apply(batch.Features) ?? batch.Features;
        var logits = state.Model.call(features);
        var loss = nn.functional.cross_entropy(logits, batch.Labels, label_smoothing: options.LabelSmoothing);
        state.Optimizer.ZeroGradients();
        loss.backward();
        state.Optimizer.Step(rate);
        return (loss.item<float>(), logits.argmax(1).eq(batch.Labels).sum().item<long>());
    }

    private static string Describe(EpochRecord record) => string.Create(
        CultureInfo.InvariantCulture,
        $"loss {record.TrainLoss:F3}, validation accuracy {record.ValidationAccuracy:F3}, macro-F1 {record.ValidationMacroF1:F3}");
}
