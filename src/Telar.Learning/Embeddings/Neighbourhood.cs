using static TorchSharp.torch;

namespace Telar.Learning.Embeddings;

/// <summary>The words around each word of a text.</summary>
internal static class Neighbourhood
{
    /// <summary>
    /// Draws for each word how many neighbours on either side count, evenly from 1 to
    /// <paramref name="window"/>: near ones are then seen more often. Result int64 [N, 2 window]; padding
    /// beyond the draw and beyond the text's ends.
    /// </summary>
    public static Tensor Draw(Tensor words, Tensor texts, int window)
    {
        var count = words.shape[0];
        var reach = randint(1, window + 1, count, device: words.device);
        // Text -1 exists nowhere, so what is padded is nobody's neighbour.
        var paddedWords = nn.functional.pad(words, [window, window], value: Vocabulary.Padding);
        var paddedTexts = nn.functional.pad(texts, [window, window], value: -1);
        var columns = Enumerable.Range(-window, (2 * window) + 1).Where(offset => offset != 0).Select(offset =>
        {
            var near = paddedTexts.narrow(0, window + offset, count).eq(texts) & reach.ge(Math.Abs(offset));
            return paddedWords.narrow(0, window + offset, count) * near;
        });
        return stack(columns, 1);
    }
}
