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
        var reset = place.Gates;
        var update = reset + Units;
        var candidate = update + Units;
        for (var unit = 0; unit < Units; unit += Lanes.Count)
        {
            var lanes = new Lanes(unit, Units);
            var r = VectorMath.Sigmoid(lanes.Load(reset) + lanes.Load(recurrent));
            var z = VectorMath.Sigmoid(lanes.Load(update) + lanes.Load(recurrent + Units));
            var memory = lanes.Load(recurrent + (2 * Units));
            var n = VectorMath.Tanh(Vector256.FusedMultiplyAdd(r, memory, lanes.Load(candidate)));
            lanes.Store(r, reset);
            lanes.Store(z, update);
            lanes.Store(n, candidate);
            lanes.Store(memory, place.Memory);
            lanes.Store(Vector256.FusedMultiplyAdd(z, lanes.Load(place.PreviousState) - n, n), place.State);
        }
    }

    public override void Backward(CellPlace place, CellGradients gradients)
    {
        var one = Vector256<float>.One;
        for (var unit = 0; unit < Units; unit += Lanes.Count)
        {
            var lanes = new Lanes(unit, Units);
            var r = lanes.Load(place.Gates);
            var z = lanes.Load(place.Gates + Units);
            var n = lanes.Load(place.Gates + (2 * Units));
            var state = lanes.Load(gradients.Output) + lanes.Load(gradients.State);
            // Of the sums that the gates are functions of.
            var candidate = state * (one - z) * (one - (n * n));
            var reset = candidate * lanes.Load(place.Memory) * r * (one - r);
            var update = state * (lanes.Load(place.PreviousState) - n) * z * (one - z);
            lanes.Store(reset, gradients.Input);
            lanes.Store(update, gradients.Input + Units);
            lanes.Store(candidate, gradients.Input + (2 * Units));
            lanes.Store(reset, gradients.Recurrent);
            lanes.Store(update, gradients.Recurrent + Units);
            lanes.Store(candidate * r, gradients.Recurrent + (2 * Units));
            lanes.Store(state * z, gradients.State);
        }
    }
}
