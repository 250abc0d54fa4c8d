using Telar.Tests.Learning.Fixtures;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Autoencoding;

[Collection(TorchTests.Name)]
public sealed class AutoencoderTrainerTests
{
    [Fact]
    public void Clean_pictures_are_made_again_better_from_epoch_to_epoch()
    {
        using var training = new SmallAutoencoder();
        var (history, _) = training.Run();

        Assert.Equal(Enumerable.Range(1, SmallAutoencoder.Recipe.Epochs), history.Select(epoch => epoch.Epoch));
        Assert.True(history[^1].TrainLoss < 0.8 * history[0].TrainLoss, $"{history[0].TrainLoss} to {history[^1].TrainLoss}");
    }

    [Fact]
    public void A_resumed_training_ends_with_the_bits_of_an_uninterrupted_one()
    {
        using var uninterrupted = new SmallAutoencoder();
        var expected = uninterrupted.Run();

        using var interrupted = new SmallAutoencoder();
        Assert.Throws<OperationCanceledException>(() => interrupted.Run(stopAfter: 2));
        // A new process starts with another state of the generator.
        manual_seed(987);
        rand(13).Dispose();
        var resumed = interrupted.Run();

        Assert.Contains(interrupted.Reports, report => report is { Detail: "resumed", Done: 2 });
        Assert.Equal(expected.History, resumed.History);
        Assert.Equal(expected.Weights, resumed.Weights);
    }

    [Fact]
    public void A_damaged_checkpoint_is_discarded()
    {
        using var training = new SmallAutoencoder();
        var expected = training.Run();
        var bytes = File.ReadAllBytes(training.Checkpoint);
        File.WriteAllBytes(training.Checkpoint, bytes[..(bytes.Length / 2)]);

        var again = training.Run();

        Assert.Contains(training.Reports, report => report.Detail.StartsWith("warning", StringComparison.Ordinal));
        Assert.Equal(expected.History, again.History);
    }

    [Fact]
    public void Seeds_differ()
    {
        using var one = new SmallAutoencoder();
        using var other = new SmallAutoencoder();
        Assert.NotEqual(one.Run(seed: 1).History, other.Run(seed: 2).History);
    }

    [Fact]
    public void Tensors_do_not_pile_up()
    {
        using var training = new SmallAutoencoder();
        training.Run();
        var before = LiveTensors.OfThisThread;
        using var again = new SmallAutoencoder();
        again.Run();
        Assert.Equal(before, LiveTensors.OfThisThread);
    }
}
