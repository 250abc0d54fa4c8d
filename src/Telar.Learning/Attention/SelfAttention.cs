using Telar.Learning.Models;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Attention;

/// <summary>
/// Multi-head scaled dot-product attention of the places of a row to each other (Vaswani et al. 2017, section 3.2), from
/// states [P, D] to [P, D]; written out so that its weights can be looked at.
/// </summary>
internal sealed class SelfAttention : nn.Module<Tensor, PresentPlaces, Tensor>
{
    private readonly int heads;
    private readonly LinearLayer query;
    private readonly LinearLayer key;
    private readonly LinearLayer value;
    private readonly LinearLayer output;

    /// <param name="size">D, a multiple of <paramref name="heads"/>.</param>
    /// <param name="heads">H.</param>
    public SelfAttention(int size, int heads)
        : base(nameof(SelfAttention))
    {
        this.heads = heads;
        query = new LinearLayer(size, size);
        key = new LinearLayer(size, size);
        value = new LinearLayer(size, size);
        output = new LinearLayer(size, size);
        RegisterComponents();
    }

    public override Tensor forward(Tensor states, PresentPlaces places)
    {
        var mixed = Weights(states, places).matmul(Split(value.call(states), places));
        return output.call(places.Take(mixed.transpose(1, 2).flatten(2)));
    }

    /// <summary>
    /// What each place takes from each other, [B, H, T, T]: a row reads, the columns are read, and the row adds up to 1.
    /// Absent places are not read.
    /// </summary>
    public Tensor Weights(Tensor states, PresentPlaces places)
    {
        var queries = Split(query.call(states), places);
        var keys = Split(key.call(states), places);
        var scores = queries.matmul(keys.transpose(2, 3)) / Math.Sqrt(queries.shape[3]);
        return scores.masked_fill(places.Absent.unsqueeze(1).unsqueeze(1), double.NegativeInfinity).softmax(3);
    }

    /// <summary>[P, D] to [B, H, T, D / H].</summary>
    private Tensor Split(Tensor vectors, PresentPlaces places) =>
        places.SetOut(vectors).unflatten(2, heads, vectors.shape[1] / heads).transpose(1, 2);
}
