using System.Runtime.Intrinsics;
using Telar.Learning.Numerics;

namespace Telar.Learning.Recurrent;

/// <summary>
/// A long short-term memory with the formulas of Torch's <c>nn.LSTM</c>; gates in its order: input, forget, candidate,
/// output.
/// </summary>
internal sealed unsafe class LongShortTermMemory(int units) : GatedCell(units)
{
    public override int Gates => 4;

    public override void Forward(CellPlace place, float* recurrent)
    {
        for (var unit = 0; unit < Units; unit += Lanes.Count)
        {
            var lanes = new Lanes(unit, Units);
            var i = VectorMath.Sigmoid(Sum(0));
            var f = VectorMath.Sigmoid(Sum(1));
            var g = VectorMath.Tanh(Sum(2));
            var o = VectorMath.Sigmoid(Sum(3));
            var memory = Vector256.FusedMultiplyAdd(f, lanes.Load(place.PreviousMemory), i * g);
            lanes.Store(i, place.Gates);
            lanes.Store(f, place.Gates + Units);
            lanes.Store(g, place.Gates + (2 * Units));
            lanes.Store(o, place.Gates + (3 * Units));
            lanes.Store(memory, place.Memory);
            lanes.Store(o * VectorMath.Tanh(memory), place.State);

            Vector256<float> Sum(int gate) => lanes.Load(place.Gates + (gate * Units)) + lanes.Load(recurrent + (gate * Units));
        }
    }

    public override void Backward(CellPlace place, CellGradients gradients)
    {
        var one = Vector256<float>.One;
        for (var unit = 0; unit < Units; unit += Lanes.Count)
        {
            var lanes = new Lanes(unit, Units);
            var i = lanes.Load(place.Gates);
            var f = lanes.Load(place.Gates + Units);
            var g = lanes.Load(place.Gates + (2 * Units));
            var o = lanes.Load(place.Gates + (3 * Units));
            var shown = VectorMath.Tanh(lanes.Load(place.Memory));
            var state = lanes.Load(gradients.Output) + lanes.Load(gradients.State);
            var memory = Vector256.FusedMultiplyAdd(state * o, one - (shown * shown), lanes.Load(gradients.Memory));
            // Of the sums that the gates are functions of.
            Store(0, memory * g * i * (one - i));
            Store(1, memory * lanes.Load(place.PreviousMemory) * f * (one - f));
            Store(2, memory * i * (one - (g * g)));
            Store(3, state * shown * o * (one - o));
            lanes.Store(memory * f, gradients.Memory);
            lanes.Store(Vector256<float>.Zero, gradients.State);

            void Store(int gate, Vector256<float> gradient)
            {
                lanes.Store(gradient, gradients.Input + (gate * Units));
                lanes.Store(gradient, gradients.Recurrent + (gate * Units));
            }
        }
    }
}
