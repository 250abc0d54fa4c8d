using Telar.Engine;
using Telar.Learning.Embeddings;
using Telar.Learning.Recurrent;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Recurrent;

[Collection(TorchTests.Name)]
public sealed class RecurrentClassifierTests
{
    private static readonly string[] Words = ["(padding)", "(unknown)", "ri", "k'o", "winaq", "tinamit"];

    private static readonly TaskShape Shape = new([new FeatureShape([-1], Words), new FeatureShape([-1, -1], Words)], 3);

    private static readonly RecurrentRecipe Recipe = new() { WordSize = 6, SubwordSize = 5, Units = 4 };

    [Theory]
    [InlineData(RecurrentCell.Gru, true, 5, 1)]
    [InlineData(RecurrentCell.Gru, false, 0, 2)]
    [InlineData(RecurrentCell.Lstm, true, 0, 2)]
    [InlineData(RecurrentCell.Lstm, false, 5, 1)]
    public void Padding_changes_no_logits(RecurrentCell cell, bool bidirectional, int subwords, int layers)
    {
        using var scope = NewDisposeScope();
        using var model = Create(Recipe with { Cell = cell, Bidirectional = bidirectional, SubwordSize = subwords, Layers = layers });
        model.eval();
        var alone = model.call(Features([2, 3]));
        var padded = model.call(Features([2, 3, 0, 0, 0], [4, 5, 2, 2, 3]));
        Assert.Equal([2, 3], padded.shape);
        Assert.InRange((alone[0] - padded[0]).abs().max().item<float>(), 0, 1e-6);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_two_directions_let_a_word_know_what_follows(bool bidirectional)
    {
        using var scope = NewDisposeScope();
        using var layer = new RecurrentLayer(Recipe with { Bidirectional = bidirectional }, inputs: 6);
        var vectors = randn(1, 4, 6);
        var changed = vectors.clone();
        changed[0, 3].zero_();
        var lengths = tensor(new[] { 4L });

        var difference = (layer.call(vectors, lengths) - layer.call(changed, lengths)).abs();

        Assert.Equal(bidirectional, difference[0, 0].max().item<float>() > 0);
        Assert.True(difference[0, 3].max().item<float>() > 0);
    }

    [Fact]
    public void The_last_layer_is_read_out_and_the_first_one_read_by_it()
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        using var model = Create(Recipe with { Layers = 2 });
        model.eval();
        var (one, other) = (Features([2, 3]), Features([4, 5]));
        Assert.NotEqual(0, (model.call(one) - model.call(other)).abs().max().item<float>());

        // A second layer that hears nothing of the first says the same of all windows.
        foreach (var (name, weight) in model.named_parameters())
            if (name.StartsWith("recurrent.1.", StringComparison.Ordinal) && name.Contains("weight_ih", StringComparison.Ordinal))
                weight.zero_();

        Assert.Equal(0, (model.call(one) - model.call(other)).abs().max().item<float>());
    }

    [Fact]
    public void Without_words_only_subwords_are_read()
    {
        using var scope = NewDisposeScope();
        using var model = Create(Recipe with { WordSize = 0 });
        model.eval();
        var (one, other) = (Features([2, 3]), Features([4, 5]));
        Assert.Equal(0, (model.call(one) - model.call([other[0], one[1]])).abs().max().item<float>());
        Assert.NotEqual(0, (model.call(one) - model.call([one[0], other[1]])).abs().max().item<float>());
    }

    [Fact]
    public void Words_take_over_trained_vectors()
    {
        using var scope = NewDisposeScope();
        var vectors = new WordVectors(["winaq", "elsewhere"], [2, 1], [[1, 2, 3], [4, 5, 6]]);
        using var layer = new WordLayer(Words, 3, unknown: 0, vectors);
        Assert.Equal([1f, 2, 3], layer.call(tensor(new[] { 4L })).data<float>().ToArray());
        Assert.DoesNotContain(4f, layer.call(arange(6, ScalarType.Int64)).data<float>().ToArray());
    }

    [Fact]
    public void Vectors_of_another_length_are_refused()
    {
        var vectors = new WordVectors(["winaq"], [2], [[1, 2]]);
        Assert.Contains("2 dimensions", Assert.Throws<TelarException>(() => new WordLayer(Words, 3, 0, vectors)).What);
    }

    [Fact]
    public void Words_are_forgotten_in_training_only()
    {
        using var scope = NewDisposeScope();
        manual_seed(2);
        using var layer = new WordLayer(Words, 3, unknown: 0.25, vectors: null);
        var words = full(4000, 4, ScalarType.Int64);
        layer.eval();
        var known = layer.call(words);
        var unknown = layer.call(full(1, Vocabulary.Unknown, ScalarType.Int64));
        Assert.True(known.eq(known[0]).all().item<bool>());

        layer.train();
        var forgotten = layer.call(words).eq(unknown).all(1);
        Assert.InRange(forgotten.to(ScalarType.Float32).mean().item<float>(), 0.22, 0.28);
    }

    [Fact]
    public void Subwords_add_up_over_the_root_of_their_number()
    {
        using var scope = NewDisposeScope();
        using var layer = new SubwordLayer(Words.Length, 5);
        var subwords = tensor(new long[,,] { { { 2, 0, 0, 0 }, { 3, 0, 0, 0 }, { 2, 3, 2, 3 }, { 0, 0, 0, 0 } } });
        var vectors = layer.call(subwords)[0];
        Assert.InRange((vectors[2] - (vectors[0] + vectors[1])).abs().max().item<float>(), 0, 1e-6);
        Assert.Equal(0, vectors[3].abs().max().item<float>());
    }

    [Fact]
    public void A_saved_model_says_the_same()
    {
        using var scope = NewDisposeScope();
        using var model = Create(Recipe);
        using var other = Create(Recipe);
        other.FromBytes(model.ToBytes());
        model.eval();
        other.eval();
        Assert.Equal(
            model.call(Features([2, 3, 5])).data<float>().ToArray(), other.call(Features([2, 3, 5])).data<float>().ToArray());
    }

    private static Classifier Create(RecurrentRecipe recipe)
    {
        manual_seed(6);
        return recipe.Create(Shape, path => path);
    }

    /// <summary>Words by index, each with itself and "ri" as subwords.</summary>
    private static IReadOnlyList<Tensor> Features(params long[][] rows)
    {
        var words = tensor(rows.SelectMany(row => row).ToArray()).reshape(rows.Length, rows[0].Length);
        return [words, stack([words, words.ne(0) * 2L], 2)];
    }
}
