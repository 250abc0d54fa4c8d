using Telar.Learning.Adversarial;
using Telar.Tests.Learning.Fixtures;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Adversarial;

[Collection(TorchTests.Name)]
public sealed class AdversarialTrainerTests
{
    private const int Red = 0;

    [Fact]
    public void Drawings_take_paper_and_colour_from_what_was_seen()
    {
        using var training = new AdversarialTraining();
        var recipe = AdversarialTraining.Recipe with { Epochs = 160, GeneratorRate = 4e-3, DiscriminatorRate = 4e-3, Averaging = 0.8 };
        using var artist = new Artist(recipe, 2, training.Run(recipe, seed: 2).Generators[^1].Generator);

        using var scope = NewDisposeScope();
        var drawings = artist.Draw(arange(40, ScalarType.Int64).remainder(2), seed: 3).to(ScalarType.Float32);
        var paper = drawings.narrow(1, 0, 1).mean().item<float>();
        var centres = drawings.narrow(1, 3, 2).narrow(2, 3, 2).mean([1, 2]).view(20, 2, 3).mean([0]);
        var (ofRed, ofBlue) = (centres[0, Red].item<float>(), centres[1, Red].item<float>());
        Assert.True(paper > 200 && ofRed > ofBlue + 50, $"paper {paper}, red in red squares {ofRed}, in blue ones {ofBlue}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_resumed_training_ends_with_the_bits_of_an_uninterrupted_one(bool isNormalized)
    {
        var recipe = AdversarialTraining.Recipe with { SpectralNormalization = isNormalized };
        using var uninterrupted = new AdversarialTraining();
        var expected = uninterrupted.Run(recipe);

        using var interrupted = new AdversarialTraining();
        Assert.Throws<OperationCanceledException>(() => interrupted.Run(recipe, stopAfter: 3));
        // A new process starts with another state of the generator.
        manual_seed(987);
        rand(13).Dispose();
        var resumed = interrupted.Run(recipe);

        Assert.Contains(interrupted.Reports, report => report is { Detail: "resumed", Done: 3 });
        Assert.Equal(expected.History, resumed.History);
        Assert.Equal([0, 1, 2, 4, 6], resumed.Generators.Select(kept => kept.Epoch));
        Assert.Equal(expected.Generators.Select(kept => kept.Generator), resumed.Generators.Select(kept => kept.Generator));
    }

    [Fact]
    public void A_damaged_checkpoint_is_discarded()
    {
        using var training = new AdversarialTraining();
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
        using var one = new AdversarialTraining();
        using var other = new AdversarialTraining();
        Assert.NotEqual(one.Run(seed: 1).History[0], other.Run(seed: 2).History[0]);
    }

    [Fact]
    public void Tensors_do_not_pile_up()
    {
        using var training = new AdversarialTraining();
        training.Run();
        var before = LiveTensors.OfThisThread;
        using var again = new AdversarialTraining();
        again.Run();
        Assert.Equal(before, LiveTensors.OfThisThread);
    }
}
