using System.Runtime.Intrinsics;
using static TorchSharp.torch;

namespace Telar.Learning.Recurrent;

/// <summary>
/// More units for a recurrent layer, so that they fill whole vectors of the processor. The weights of those added are
/// zero, hence their states stay zero and change no other number.
/// </summary>
/// <param name="units">H, units that the layer has.</param>
internal sealed class PaddedUnits(int units)
{
    private readonly int added = (Vector256<float>.Count - (units % Vector256<float>.Count)) % Vector256<float>.Count;

    /// <summary>P, a multiple of eight.</summary>
    public int Count => units + added;

    /// <param name="weights">Of each direction its four, as Torch's layers register them.</param>
    /// <returns>Those for <see cref="Count"/> units.</returns>
    public IEnumerable<Tensor> Weights(IEnumerable<Tensor> weights) =>
        added == 0 ? weights : weights.Index().Select(weight => (weight.Index % DirectionWeights.Count) switch
        {
            0 => Pad(weight.Item, [0, 0, 0, added]),
            1 => Pad(weight.Item, [0, added, 0, added]),
            _ => Pad(weight.Item, [0, added]),
        });

    /// <param name="states">Of each direction P units, [B, T, directions * P].</param>
    /// <returns>Of each direction the units that the layer has, [B, T, directions * H].</returns>
    public Tensor States(Tensor states) =>
        added == 0 ? states : states.unflatten(2, -1, Count).narrow(3, 0, units).flatten(2, 3);

    /// <param name="weight">With the rows of all gates, [G * H, ...].</param>
    /// <param name="numbers">How many numbers are added before and behind, from the last dimension to the units.</param>
    private Tensor Pad(Tensor weight, ReadOnlySpan<long> numbers) =>
        nn.functional.pad(weight.unflatten(0, -1, units), numbers).flatten(0, 1);
}
