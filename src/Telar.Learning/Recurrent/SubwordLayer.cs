using Telar.Learning.Embeddings;
using Telar.Learning.Numerics;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Recurrent;

/// <summary>
/// A vector for each word from its subwords, int64 [B, T, S] to float32 [B, T, D]: their sum over the root of
/// their number, so that long and short words have inputs of one size. Zero for a word without any.
/// </summary>
internal sealed class SubwordLayer : nn.Module<Tensor, Tensor>
{
    private const double Deviation = 0.1;

    private readonly EmbeddingBag embedding;

    public SubwordLayer(int vocabulary, int size)
        : base(nameof(SubwordLayer))
    {
        embedding = nn.EmbeddingBag(vocabulary, size, mode: EmbeddingBagMode.Sum, padding_index: Vocabulary.Padding);
        RegisterComponents();
        nn.init.normal_(embedding.weight!, std: Deviation);
    }

    public override Tensor forward(Tensor subwords)
    {
        var bags = subwords.flatten(0, 1);
        var number = bags.ne(Vocabulary.Padding).sum(1, keepdim: true).clamp_min(1);
        var sums = bags.device_type == DeviceType.CPU ? EmbeddingSum.Of(embedding.weight!, bags) : embedding.call(bags);
        var vectors = sums / SquareRoot.Of(number.to(ScalarType.Float32));
        return vectors.unflatten(0, subwords.shape[0], subwords.shape[1]);
    }
}
