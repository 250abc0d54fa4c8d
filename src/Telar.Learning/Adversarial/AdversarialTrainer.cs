using System.Globalization;
using Telar.Engine.Progress;
using Telar.Learning.Convolution;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Adversarial;

/// <summary>
/// Trains a generator against a discriminator epoch by epoch, and goes on from the last checkpoint where there is one. On
/// the processor: a machine with a GPU trains the same bits.
/// </summary>
/// <param name="recipe">How.</param>
/// <param name="classes">Number of classes.</param>
/// <param name="seed">Of all randomness.</param>
/// <param name="workFolder">Where the checkpoint lies.</param>
/// <param name="progress">Told after every epoch.</param>
public sealed class AdversarialTrainer(
    AdversarialRecipe recipe, int classes, int seed, string workFolder, IProgress<StageProgress> progress)
{
    private readonly string checkpoint = Path.Combine(workFolder, "adversarial.checkpoint");

    /// <param name="real">Drawings to learn from, pixels uint8 [N, side, side, 3], and their classes.</param>
    /// <param name="cancellation">Stops after the running epoch; its checkpoint is kept.</param>
    public AdversarialResult Train(Examples real, CancellationToken cancellation = default)
    {
        using var scope = NewDisposeScope();
        var ink = Ink.FromPixels(real.Features[0]).contiguous();
        using var state = Resume();
        var milestones = recipe.Milestones();
        while (state.History.Count < recipe.Epochs)
        {
            cancellation.ThrowIfCancellationRequested();
            var epoch = RunEpoch(state, ink, real.Labels);
            state.History.Add(epoch);
            if (milestones.Contains(epoch.Epoch))
                state.Kept.Add((epoch.Epoch, state.Average.ToBytes()));
            AdversarialCheckpoint.Save(checkpoint, state);
            progress.Report(new StageProgress(epoch.Epoch, recipe.Epochs, "epoch", Describe(epoch)));
            // Small managed handles pin large native buffers, so the collector sees no reason to run.
            GC.Collect();
        }

        return new AdversarialResult(
            [.. state.Kept], state.Discriminator.ToBytes(), [.. state.History], Size(state.Generator), Size(state.Discriminator));
    }

    private AdversarialState Resume()
    {
        var state = new AdversarialState(recipe, classes, seed);
        if (!File.Exists(checkpoint))
            return state;

        var resumed = AdversarialCheckpoint.TryLoad(checkpoint, state);
        var detail = resumed ? "resumed" : "warning: the checkpoint is damaged and discarded; training starts again";
        progress.Report(new StageProgress(state.History.Count, recipe.Epochs, "epoch", detail));
        if (!resumed)
            File.Delete(checkpoint);
        return state;
    }

    private AdversarialEpoch RunEpoch(AdversarialState state, Tensor ink, Tensor labels)
    {
        using var scope = NewDisposeScope();
        state.Generator.train();
        var order = randperm(labels.shape[0]);
        // A last batch that is not full is left out: its statistics would be others.
        var batches = labels.shape[0] / recipe.BatchSize;
        var (discriminatorLoss, generatorLoss, realScore) = (0.0, 0.0, 0.0);
        for (var batch = 0L; batch < batches; batch++)
        {
            using var step = NewDisposeScope();
            var rows = order.narrow(0, batch * recipe.BatchSize, recipe.BatchSize);
            var (wanted, real) = (labels.index_select(0, rows), ink.index_select(0, rows));
            // Both networks learn from the same drawings.
            var drawn = state.Generator.call(state.Generator.Noise(recipe.BatchSize), wanted);
            var (loss, score) = MoveDiscriminator(state, real, drawn.detach(), wanted);
            discriminatorLoss += loss;
            realScore += score;
            generatorLoss += MoveGenerator(state, drawn, wanted);
            Follow(state);
            state.Step++;
        }

        return new AdversarialEpoch(
            state.History.Count + 1, state.Step, discriminatorLoss / batches, generatorLoss / batches, realScore / batches);
    }

    private (double Loss, double RealScore) MoveDiscriminator(AdversarialState state, Tensor real, Tensor drawn, Tensor labels)
    {
        state.Discriminator.train();
        Freeze(state.Discriminator, isFrozen: false);
        var scores = state.Discriminator.call(cat([real, drawn]), cat([labels, labels])).chunk(2);
        var loss = HingeLoss.OfDiscriminator(scores[0], scores[1]);
        state.DiscriminatorOptimizer.ZeroGradients();
        loss.backward();
        state.DiscriminatorOptimizer.Step(recipe.DiscriminatorRate);
        return (loss.item<float>(), scores[0].mean().item<float>());
    }

    private double MoveGenerator(AdversarialState state, Tensor drawn, Tensor labels)
    {
        state.Discriminator.eval();
        // The gradient passes through the discriminator; its own weights need none.
        Freeze(state.Discriminator, isFrozen: true);
        var loss = HingeLoss.OfGenerator(state.Discriminator.call(drawn, labels));
        state.GeneratorOptimizer.ZeroGradients();
        loss.backward();
        state.GeneratorOptimizer.Step(recipe.GeneratorRate);
        return loss.item<float>();
    }

    /// <summary>Lets the averaged generator follow; at first faster, as an average over the steps so far.</summary>
    private void Follow(AdversarialState state)
    {
        using var free = no_grad();
        var keeps = Math.Min(recipe.Averaging, (1.0 + state.Step) / (10 + state.Step));
        foreach (var (average, now) in state.Average.state_dict().Zip(state.Generator.state_dict()))
        {
            if (average.Value.is_floating_point())
                average.Value.mul_(keeps).add_(now.Value, 1 - keeps);
            else
                average.Value.copy_(now.Value);
        }
    }

    private static void Freeze(nn.Module network, bool isFrozen)
    {
        foreach (var weight in network.parameters())
            weight.requires_grad = !isFrozen;
    }

    private static long Size(nn.Module network) => network.parameters().Sum(weight => weight.numel());

    private static string Describe(AdversarialEpoch epoch) => string.Create(
        CultureInfo.InvariantCulture,
        $"loss of the discriminator {epoch.DiscriminatorLoss:F3}, of the generator {epoch.GeneratorLoss:F3}");
}
