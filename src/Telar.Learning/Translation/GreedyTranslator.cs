using Telar.Learning.Embeddings;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Translation;

/// <summary>Translates by saying the likeliest piece, again and again, until a translation ends.</summary>
internal sealed class GreedyTranslator(Classifier network, TranslationEncoder encoder)
{
    // More than any translation of the training sentences; a network that repeats itself would go on.
    private const int MostPieces = 60;

    /// <param name="sentences">In Spanish, as lower-case words joined by one space.</param>
    public IReadOnlyList<string> Translate(IReadOnlyList<string> sentences)
    {
        network.eval();
        using var scope = NewDisposeScope();
        using var free = no_grad();
        var read = encoder.Read(sentences);
        var said = full([sentences.Count, 1], encoder.EdgeIndex, ScalarType.Int64);
        var hasEnded = zeros(sentences.Count, ScalarType.Bool);
        for (var piece = 0; piece < MostPieces && !hasEnded.all().item<bool>(); piece++)
        {
            var logits = network.call([read, said]);
            // Neither nothing nor something unknown can be said.
            var next = logits.narrow(1, Vocabulary.Unknown + 1, encoder.Sayable).argmax(1) + Vocabulary.Unknown + 1;
            next = next.masked_fill(hasEnded, Vocabulary.Padding);
            hasEnded |= next.eq(encoder.EdgeIndex);
            said = cat([said, next.unsqueeze(1)], 1);
        }

        return [.. Enumerable.Range(0, sentences.Count).Select(row => encoder.Text(said[row].data<long>().ToArray()))];
    }
}
