using Telar.Learning.Embeddings;
using Telar.Tests.Learning.Fixtures;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Embeddings;

[Collection(TorchTests.Name)]
public sealed class EmbeddingTrainerTests
{
    public static TheoryData<ContextMethod> Methods => [new SkipGram(), new ContinuousBagOfWords()];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Exchangeable_words_become_neighbours(ContextMethod method)
    {
        using var training = new EmbeddingTraining();
        var (vectors, history) = training.Run(method);

        Assert.True(history[^1].Loss < 0.9 * history[0].Loss, $"{history[0].Loss} to {history[^1].Loss}");
        var nearest = new NearestWords(vectors);
        foreach (var (index, word) in vectors.Words.Index())
        {
            var role = word[..word.LastIndexOf('-')];
            Assert.All(nearest.To(index, 3), neighbour => Assert.StartsWith(role, neighbour.Word, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_resumed_training_ends_with_the_bits_of_an_uninterrupted_one(ContextMethod method)
    {
        using var uninterrupted = new EmbeddingTraining();
        var expected = uninterrupted.Run(method);

        using var interrupted = new EmbeddingTraining();
        Assert.Throws<OperationCanceledException>(() => interrupted.Run(method, stopAfter: 5));
        // A new process starts with another state of the generator.
        manual_seed(987);
        rand(13).Dispose();
        var resumed = interrupted.Run(method);

        Assert.Contains(interrupted.Reports, report => report is { Detail: "resumed", Done: 5 });
        Assert.Equal(expected.History, resumed.History);
        Assert.Equal(expected.Vectors.Words, resumed.Vectors.Words);
        Assert.Equal(expected.Vectors.Vectors.SelectMany(vector => vector), resumed.Vectors.Vectors.SelectMany(vector => vector));
    }

    [Fact]
    public void A_damaged_checkpoint_is_discarded()
    {
        using var training = new EmbeddingTraining();
        var expected = training.Run(new SkipGram());
        var bytes = File.ReadAllBytes(training.Checkpoint);
        File.WriteAllBytes(training.Checkpoint, bytes[..(bytes.Length / 2)]);

        var again = training.Run(new SkipGram());

        Assert.Contains(training.Reports, report => report.Detail.StartsWith("warning", StringComparison.Ordinal));
        Assert.Equal(expected.History, again.History);
    }

    [Fact]
    public void Seeds_differ()
    {
        using var one = new EmbeddingTraining();
        using var other = new EmbeddingTraining();
        Assert.NotEqual(one.Run(new SkipGram(), seed: 1).Vectors.Vectors[0], other.Run(new SkipGram(), seed: 2).Vectors.Vectors[0]);
    }

    [Fact]
    public void Tensors_do_not_pile_up()
    {
        using var training = new EmbeddingTraining();
        training.Run(new SkipGram());
        var before = LiveTensors.OfThisThread;
        using var again = new EmbeddingTraining();
        again.Run(new ContinuousBagOfWords());
        Assert.Equal(before, LiveTensors.OfThisThread);
    }
}
