using Telar.Learning.Recurrent;
using Telar.Learning.Tagging;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Tagging;

[Collection(TorchTests.Name)]
public sealed class CharacterLayerTests
{
    private const int Units = 5;

    [Fact]
    public void A_word_is_its_largest_units_and_the_states_at_its_ends()
    {
        using var scope = NewDisposeScope();
        using var layer = Layer();
        // One word of one letter, one of three.
        var vectors = layer.call(tensor(new long[,,] { { { 2, 0, 0 }, { 2, 3, 4 } } }))[0];
        var (largest, ends) = (vectors.narrow(1, 0, 2 * Units), vectors.narrow(1, 2 * Units, 2 * Units));

        // With a single letter there is a single state.
        Assert.True(largest[0].equal(ends[0]).all().item<bool>());
        Assert.True(largest[1].ge(ends[1]).all().item<bool>());
        Assert.True((largest[1] - ends[1]).max().item<float>() > 1e-4);
    }

    [Fact]
    public void Each_direction_ends_at_its_own_end_of_the_word()
    {
        using var scope = NewDisposeScope();
        using var layer = Layer();
        var words = layer.call(tensor(new long[,,] { { { 2, 3, 4, 0 }, { 2, 3, 0, 0 }, { 3, 4, 0, 0 } } }))[0];
        Tensor Forwards(int word) => words[word].narrow(0, 2 * Units, Units);
        Tensor Backwards(int word) => words[word].narrow(0, 3 * Units, Units);

        // The longer word goes on where the second one ends, and begins before the third one does.
        Assert.True((Forwards(0) - Forwards(1)).abs().max().item<float>() > 1e-4);
        Assert.True((Backwards(0) - Backwards(2)).abs().max().item<float>() > 1e-4);
        Assert.True(layer.call(tensor(new long[,,] { { { 2, 3, 4 } } }))[0, 0].allclose(words[0], atol: 1e-6));
    }

    [Fact]
    public void No_word_is_zero()
    {
        using var scope = NewDisposeScope();
        using var layer = Layer();

        Assert.Equal(0, layer.call(tensor(new long[,,] { { { 2, 3 }, { 0, 0 } } }))[0, 1].abs().max().item<float>());
    }

    private static CharacterLayer Layer()
    {
        manual_seed(4);
        return new CharacterLayer(6, 3, new RecurrentRecipe { Units = Units });
    }
}
