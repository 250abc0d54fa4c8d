using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Telar.Learning.Embeddings;
using static TorchSharp.torch;

namespace Telar.Learning.Recurrent;

/// <summary>
/// For each bag of codes the sum of their rows in an embedding, on the processor. Values and gradients are added up in the
/// order of bags and codes; Torch's own sum in this place sorts all codes to add up the gradient, which takes longer.
/// </summary>
internal sealed class EmbeddingSum : autograd.SingleTensorFunction<EmbeddingSum>
{
    private const string Rows = "rows";

    public override string Name => nameof(EmbeddingSum);

    /// <param name="embedding">A row for each code, float32 [codes, D].</param>
    /// <param name="bags">Codes, int64 [B, S]; padding is passed over.</param>
    /// <returns>Sums, float32 [B, D]; zero for a bag of padding alone.</returns>
    public static Tensor Of(Tensor embedding, Tensor bags) => apply(embedding, bags.contiguous());

    public override Tensor forward(autograd.AutogradContext context, params object[] inputs)
    {
        var (embedding, bags) = ((Tensor)inputs[0], (Tensor)inputs[1]);
        context.save_for_backward([bags]);
        context.save_data(Rows, embedding.shape[0]);
        var sums = zeros(bags.shape[0], embedding.shape[1]);
        var rows = Elements<float>(embedding);
        var ofBags = Elements<float>(sums);
        var codes = Elements<long>(bags);
        var (length, size) = ((int)bags.shape[1], (int)embedding.shape[1]);
        for (var (bag, first) = (0, 0); first < codes.Length; bag++, first += length)
            foreach (var code in codes.Slice(first, length))
                if (code != Vocabulary.Padding)
                    Add(ofBags.Slice(bag * size, size), rows.Slice((int)code * size, size));
        return sums;
    }

    public override List<Tensor> backward(autograd.AutogradContext context, Tensor gradient)
    {
        using var bags = context.get_saved_variables()[0];
        using var whole = gradient.contiguous();
        var slopes = zeros((long)context.get_data(Rows), gradient.shape[1]);
        var rows = Elements<float>(slopes);
        var ofBags = Elements<float>(whole);
        var codes = Elements<long>(bags);
        var (length, size) = ((int)bags.shape[1], (int)gradient.shape[1]);
        for (var (bag, first) = (0, 0); first < codes.Length; bag++, first += length)
            foreach (var code in codes.Slice(first, length))
                if (code != Vocabulary.Padding)
                    Add(rows.Slice((int)code * size, size), ofBags.Slice(bag * size, size));
        // Codes have no gradient.
        return [slopes, null!];
    }

    private static Span<T> Elements<T>(Tensor tensor)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(tensor.bytes);

    private static void Add(Span<float> sums, ReadOnlySpan<float> addends)
    {
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(sums);
        var others = MemoryMarshal.Cast<float, Vector256<float>>(addends);
        for (var index = 0; index < vectors.Length; index++)
            vectors[index] += others[index];
        for (var index = vectors.Length * Vector256<float>.Count; index < sums.Length; index++)
            sums[index] += addends[index];
    }
}
