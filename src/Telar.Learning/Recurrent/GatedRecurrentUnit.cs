using System.Runtime.Intrinsics;
using Telar.Learning.Numerics;

namespace Telar.Learning.Recurrent;

/// <summary>
/// A gated recurrent unit with the formulas of Torch's <c>nn.GRU</c>; gates in its order: reset, update, candidate. Its
/// memory is what the previous state gives the candidate, which only the backward pass reads.
/// </summary>
internal sealed unsafe class GatedRecurrentUnit(int units) : GatedCell(units)
{
    public override int Gates => 3;

    public override void Forward(CellPlace place, float* recurrent)
    {
        var (update, candidate) = (Units, 2 * Units);
        AddAndSquash(place.Gates, recurrent, 2 * Units);
        for (var unit = 0; unit < Units; unit += Vector256<float>.Count)
        {
            var gates = place.Gates + unit;
            var (r, z) = (Vector256.Load(gates), Vector256.Load(gates + update));
            var memory = Vector256.Load(recurrent + candidate + unit);
            var n = VectorMath.Tanh(Vector256.FusedMultiplyAdd(r, memory, Vector256.Load(gates + candidate)));
            var state = Vector256.FusedMultiplyAdd(z, Vector256.Load(place.PreviousState + unit) - n, n);
            n.Store(gates + candidate);
            memory.Store(place.Memory + unit);
            state.Store(place.State + unit);
        }
    }

    public override void Backward(CellPlace place, CellGradients gradients)
    {
        var one = Vector256<float>.One;
        var (update, candidate) = (Units, 2 * Units);
        for (var unit = 0; unit < Units; unit += Vector256<float>.Count)
        {
            var gates = place.Gates + unit;
            var (r, z, n) = (Vector256.Load(gates), Vector256.Load(gates + update), Vector256.Load(gates + candidate));
            var state = Vector256.Load(gradients.Output + unit) + Vector256.Load(gradients.State + unit);
            // Of the sums that the gates are functions of.
            var nSum = state * (one - z) * (one - (n * n));
            var rSum = nSum * Vector256.Load(place.Memory + unit) * r * (one - r);
            var zSum = state * (Vector256.Load(place.PreviousState + unit) - n) * z * (one - z);
            rSum.Store(gradients.Input + unit);
            zSum.Store(gradients.Input + update + unit);
            nSum.Store(gradients.Input + candidate + unit);
            rSum.Store(gradients.Recurrent + unit);
            zSum.Store(gradients.Recurrent + update + unit);
            (nSum * r).Store(gradients.Recurrent + candidate + unit);
            (state * z).Store(gradients.State + unit);
        }
    }
}
