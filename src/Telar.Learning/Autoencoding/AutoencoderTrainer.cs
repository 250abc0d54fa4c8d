using System.Globalization;
using Telar.Engine.Progress;
using Telar.Learning.Convolution;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Autoencoding;

/// <summary>Trains an autoencoder epoch by epoch, and goes on from the last checkpoint where there is one.</summary>
/// <param name="recipe">How.</param>
/// <param name="shape">Of the task whose pictures they are.</param>
/// <param name="seed">Of all randomness.</param>
/// <param name="workFolder">Where the checkpoint lies.</param>
/// <param name="progress">Told after every epoch.</param>
internal sealed class AutoencoderTrainer(
    AutoencoderRecipe recipe, TaskShape shape, int seed, string workFolder, IProgress<StageProgress> progress)
{
    private readonly string checkpoint = Path.Combine(workFolder, "autoencoder.checkpoint");

    /// <param name="train">Pictures uint8 [N, H, W, 3] to learn from.</param>
    /// <param name="validation">Pictures that are only looked at.</param>
    /// <param name="cancellation">Stops after the running epoch; its checkpoint is kept.</param>
    /// <returns>The state at the end, the caller's to dispose.</returns>
    public AutoencoderState Train(Tensor train, Tensor validation, CancellationToken cancellation = default)
    {
        using var scope = NewDisposeScope();
        var device = cuda.is_available() ? CUDA : CPU;
        var (pictures, unseen) = (train.to(device), validation.to(device));
        var state = Resume(() => new AutoencoderState(recipe, shape, seed, device));
        while (state.History.Count < recipe.Epochs)
        {
            cancellation.ThrowIfCancellationRequested();
            var epoch = RunEpoch(state, pictures, unseen);
            state.History.Add(epoch);
            AutoencoderCheckpoint.Save(checkpoint, state);
            progress.Report(new StageProgress(epoch.Epoch, recipe.Epochs, "epoch", Describe(epoch)));
            // Small managed handles pin large native buffers, so the collector sees no reason to run.
            GC.Collect();
        }

        return state;
    }

    private AutoencoderState Resume(Func<AutoencoderState> create)
    {
        var state = create();
        if (!File.Exists(checkpoint))
            return state;

        var resumed = AutoencoderCheckpoint.TryLoad(checkpoint, state);
        var detail = resumed ? "resumed" : "warning: the checkpoint is damaged and discarded; training starts again";
        progress.Report(new StageProgress(state.History.Count, recipe.Epochs, "epoch", detail));
        if (!resumed)
            File.Delete(checkpoint);
        return state;
    }

    private AutoencoderEpoch RunEpoch(AutoencoderState state, Tensor train, Tensor validation)
    {
        using var scope = NewDisposeScope();
        state.Model.train();
        manual_seed(unchecked((seed * 1_000_003L) + state.History.Count + 1));
        // A last batch of a single row is left out: batch normalisation has no variance to divide by.
        var batches = randperm(train.shape[0], device: train.device).split(recipe.BatchSize).Where(batch => batch.shape[0] > 1).ToList();
        var (loss, step, rate) = (0.0, state.Step, 0.0);
        foreach (var batch in batches)
        {
            rate = LearningRate.At(ScheduleKind.OneCycle, recipe.LearningRate, step++, batches.Count * (long)recipe.Epochs);
            loss += Learn(state, train.index_select(0, batch), rate) * batch.shape[0];
        }

        state.Model.eval();
        return new AutoencoderEpoch(
            state.History.Count + 1,
            step,
            rate,
            loss / batches.Sum(batch => batch.shape[0]),
            Reconstruction.Error(validation, state.Model.call));
    }

    private double Learn(AutoencoderState state, Tensor drawings, double rate)
    {
        using var step = NewDisposeScope();
        var ink = Ink.FromPixels(recipe.Augmentation?.Apply([drawings])[0] ?? drawings);
        var loss = nn.functional.mse_loss(state.Model.call(recipe.Corruption.Apply(ink)), ink);
        state.Optimizer.ZeroGradients();
        loss.backward();
        state.Optimizer.Step(rate);
        return loss.item<float>();
    }

    private static string Describe(AutoencoderEpoch epoch) => string.Create(
        CultureInfo.InvariantCulture, $"squared error {epoch.TrainLoss:F4}, of clean validation drawings {epoch.ValidationLoss:F4}");
}
