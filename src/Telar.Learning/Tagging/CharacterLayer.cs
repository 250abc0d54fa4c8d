using Telar.Learning.Embeddings;
using Telar.Learning.Recurrent;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Tagging;

/// <summary>
/// A vector for each word from its letters, int64 [B, T, S] to float32 [B, T, <see cref="Width"/>]: of a recurrent layer
/// that reads the letters in both directions the largest value of each unit, and the state in which each direction ends:
/// what occurs in a word, and what stands at its end and beginning. Zero where there is no word.
/// </summary>
internal sealed class CharacterLayer : nn.Module<Tensor, Tensor>
{
    private const double Deviation = 0.1;

    // Units lie between -1 and 1, so padding never is the maximum.
    private const double BelowAllUnits = -2;

    private readonly Embedding embedding;
    private readonly RecurrentLayer recurrent;

    /// <param name="vocabulary">Number of letters.</param>
    /// <param name="size">Length of a letter's vector.</param>
    /// <param name="layer">Cell, units and initialisation.</param>
    public CharacterLayer(int vocabulary, int size, RecurrentRecipe layer)
        : base(nameof(CharacterLayer))
    {
        embedding = nn.Embedding(vocabulary, size, padding_idx: Vocabulary.Padding);
        recurrent = new RecurrentLayer(layer, size);
        RegisterComponents();
        using var free = no_grad();
        nn.init.normal_(embedding.weight!, std: Deviation);
    }

    public int Width => 2 * recurrent.Width;

    public override Tensor forward(Tensor letters)
    {
        var (rows, places) = (letters.shape[0], letters.shape[1]);
        var all = letters.flatten(0, 1);
        // Only what is a word has letters to read.
        var words = all.select(1, 0).ne(Vocabulary.Padding).nonzero().squeeze(1);
        // A batch holds most words more than once.
        var (some, occurrences, _) = all.index_select(0, words).unique(return_inverse: true, dim: 0);
        var present = some.ne(Vocabulary.Padding);
        var states = recurrent.call(embedding.call(some), present.sum(1));
        var largest = states.masked_fill(present.logical_not().unsqueeze(2), BelowAllUnits).amax([1]);
        var spread = cat([largest, Ends(states, present)], 1).index_select(0, occurrences!);
        return zeros(all.shape[0], Width, device: letters.device).index_copy(0, words, spread).view(rows, places, Width);
    }

    /// <summary>The state of the units that read forwards at the last letter, and of those that read backwards at the first.</summary>
    private Tensor Ends(Tensor states, Tensor present)
    {
        var (forwards, backwards) = (states.narrow(2, 0, recurrent.Width / 2), states.narrow(2, recurrent.Width / 2, recurrent.Width / 2));
        var last = (present.sum(1) - 1).view(-1, 1, 1).expand(-1, 1, forwards.shape[2]);
        return cat([forwards.gather(1, last).squeeze(1), backwards.select(1, 0)], 1);
    }
}
