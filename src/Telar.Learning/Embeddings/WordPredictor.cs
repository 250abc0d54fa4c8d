using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Embeddings;

/// <summary>
/// Two vectors a word, one as what is given and one as what is predicted, and the loss of telling a true target
/// from noise: negative sampling (Mikolov et al. 2013, equation 4).
/// </summary>
internal sealed class WordPredictor : nn.Module<Tensor, Tensor, Tensor, Tensor>
{
    private readonly Embedding given;
    private readonly Embedding predicted;

    public WordPredictor(long words, long dimensions)
        : base(nameof(WordPredictor))
    {
        given = nn.Embedding(words, dimensions);
        predicted = nn.Embedding(words, dimensions);
        RegisterComponents();
        nn.init.uniform_(given.weight!, -0.5 / dimensions, 0.5 / dimensions);
        nn.init.zeros_(predicted.weight!);
    }

    /// <summary>The vectors to keep, [V, D].</summary>
    public Tensor Vectors => given.weight!;

    /// <param name="words">Given, int64 [B, C]; padding where there are fewer.</param>
    /// <param name="targets">int64 [B].</param>
    /// <param name="noise">int64 [B, K].</param>
    /// <returns>Mean over the targets of the loss in nats.</returns>
    public override Tensor forward(Tensor words, Tensor targets, Tensor noise)
    {
        var present = words.ne(Vocabulary.Padding).to(ScalarType.Float32).unsqueeze(2);
        var context = (given.call(words) * present).sum(1) / present.sum(1);
        var truth = (context * predicted.call(targets)).sum(1);
        var others = predicted.call(noise).matmul(context.unsqueeze(2)).squeeze(2);
        // Noise that happens to be the target would teach the contrary.
        var distinct = noise.ne(targets.unsqueeze(1));
        var right = nn.functional.logsigmoid(truth) + (nn.functional.logsigmoid(-others) * distinct).sum(1);
        return -right.mean();
    }
}
