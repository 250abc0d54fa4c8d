using Telar.Learning.Embeddings;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Embeddings;

[Collection(TorchTests.Name)]
public sealed class CorpusTests
{
    [Fact]
    public void Apostrophes_stay_part_of_their_words()
    {
        using var corpus = Corpus.Of(["k'o k'o ri k'iche' ko"]);
        Assert.Equal(["k'o", "k'iche'", "ko", "ri"], corpus.Vocabulary.Words.Skip(2));
    }

    [Fact]
    public void Words_know_their_text()
    {
        using var corpus = Corpus.Of(["a b a", "b c"]);
        Assert.Equal([2L, 3, 2, 3, 4], corpus.Words.data<long>().ToArray());
        Assert.Equal([0L, 0, 0, 1, 1], corpus.Texts.data<long>().ToArray());
        using var counts = corpus.Counts();
        Assert.Equal([0L, 0, 2, 2, 1], counts.data<long>().ToArray());
    }

    [Fact]
    public void Neighbours_end_with_the_text()
    {
        using var scope = NewDisposeScope();
        using var corpus = Corpus.Of(["a b", "c"]);
        // A window of one word is not drawn: its reach is always one.
        var neighbours = Neighbourhood.Draw(corpus.Words, corpus.Texts, window: 1);
        Assert.Equal([0L, 3, 2, 0, 0, 0], neighbours.data<long>().ToArray());
    }

    [Fact]
    public void Near_neighbours_are_seen_more_often()
    {
        using var scope = NewDisposeScope();
        manual_seed(3);
        var words = full(8000, 2, ScalarType.Int64);
        var present = Neighbourhood.Draw(words, zeros_like(words), window: 4).ne(Vocabulary.Padding);
        var shares = present.to(ScalarType.Float32).mean([0]).data<float>().ToArray();
        Assert.All(
            shares.Zip([0.25, 0.5, 0.75, 1, 1, 0.75, 0.5, 0.25]),
            share => Assert.InRange(share.First, share.Second - 0.02, share.Second + 0.02));
    }

    [Fact]
    public void Methods_pair_the_same_words_in_their_own_ways()
    {
        using var scope = NewDisposeScope();
        using var corpus = Corpus.Of(["a b c", "d"]);
        var neighbours = Neighbourhood.Draw(corpus.Words, corpus.Texts, window: 1);

        var (given, targets) = new SkipGram().Pair(corpus.Words, neighbours);
        Assert.Equal([2L, 3, 3, 4], given.data<long>().ToArray());
        Assert.Equal([3L, 2, 4, 3], targets.data<long>().ToArray());

        // The lonely d has nothing that could predict it.
        (given, targets) = new ContinuousBagOfWords().Pair(corpus.Words, neighbours);
        Assert.Equal([0L, 3, 2, 4, 3, 0], given.data<long>().ToArray());
        Assert.Equal([2L, 3, 4], targets.data<long>().ToArray());
    }
}
