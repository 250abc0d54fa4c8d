using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Attention;

/// <summary>
/// Multi-head scaled dot-product attention of the places of a row to each other (Vaswani et al. 2017, section 3.2),
/// written out so that its weights can be looked at. States are [B, T, D]; absent places, bool [B, T], are not read.
/// </summary>
internal sealed class SelfAttention : nn.Module<Tensor, Tensor, Tensor>
{
    private readonly int heads;
    private readonly Linear query;
    private readonly Linear key;
    private readonly Linear value;
    private readonly Linear output;

    /// <param name="size">D, a multiple of <paramref name="heads"/>.</param>
    /// <param name="heads">H.</param>
    public SelfAttention(int size, int heads)
        : base(nameof(SelfAttention))
    {
        this.heads = heads;
        query = nn.Linear(size, size);
        key = nn.Linear(size, size);
        value = nn.Linear(size, size);
        output = nn.Linear(size, size);
        RegisterComponents();
    }

    public override Tensor forward(Tensor states, Tensor absent)
    {
        var mixed = Weights(states, absent).matmul(Split(value.call(states)));
        return output.call(mixed.transpose(1, 2).flatten(2));
    }

    /// <summary>What each place takes from each other, [B, H, T, T]: rows read, columns are read; a row adds up to 1.</summary>
    public Tensor Weights(Tensor states, Tensor absent)
    {
        var queries = Split(query.call(states));
        var scores = queries.matmul(Split(key.call(states)).transpose(2, 3)) / Math.Sqrt(queries.shape[3]);
        return scores.masked_fill(absent.unsqueeze(1).unsqueeze(1), double.NegativeInfinity).softmax(3);
    }

    /// <summary>[B, T, D] to [B, H, T, D / H].</summary>
    private Tensor Split(Tensor vectors) =>
        vectors.unflatten(2, heads, vectors.shape[2] / heads).transpose(1, 2);
}
