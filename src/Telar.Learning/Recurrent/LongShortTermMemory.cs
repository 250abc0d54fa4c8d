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
        var (forget, candidate, output) = (Units, 2 * Units, 3 * Units);
        AddAndSquash(place.Gates, recurrent, 2 * Units);
        AddAndSquash(place.Gates + output, recurrent + output, Units);
        for (var unit = 0; unit < Units; unit += Vector256<float>.Count)
        {
            var gates = place.Gates + unit;
            var (i, f) = (Vector256.Load(gates), Vector256.Load(gates + forget));
            var g = VectorMath.Tanh(Vector256.Load(gates + candidate) + Vector256.Load(recurrent + candidate + unit));
            g.Store(gates + candidate);
            Vector256.FusedMultiplyAdd(f, Vector256.Load(place.PreviousMemory + unit), i * g).Store(place.Memory + unit);
        }

        for (var unit = 0; unit < Units; unit += Vector256<float>.Count)
        {
            var o = Vector256.Load(place.Gates + output + unit);
            (o * VectorMath.Tanh(Vector256.Load(place.Memory + unit))).Store(place.State + unit);
        }
    }

    public override void Backward(CellPlace place, CellGradients gradients)
    {
        var one = Vector256<float>.One;
        var (forget, candidate, output) = (Units, 2 * Units, 3 * Units);
        for (var unit = 0; unit < Units; unit += Vector256<float>.Count)
        {
            var gates = place.Gates + unit;
            var (i, f) = (Vector256.Load(gates), Vector256.Load(gates + forget));
            var (g, o) = (Vector256.Load(gates + candidate), Vector256.Load(gates + output));
            var shown = VectorMath.Tanh(Vector256.Load(place.Memory + unit));
            var state = Vector256.Load(gradients.Output + unit) + Vector256.Load(gradients.State + unit);
            var memory = Vector256.FusedMultiplyAdd(
                state * o, one - (shown * shown), Vector256.Load(gradients.Memory + unit));
            // Of the sums that the gates are functions of; input and previous state give equal parts of them.
            var sums = gradients.Input + unit;
            (memory * g * i * (one - i)).Store(sums);
            (memory * Vector256.Load(place.PreviousMemory + unit) * f * (one - f)).Store(sums + forget);
            (memory * i * (one - (g * g))).Store(sums + candidate);
            (state * shown * o * (one - o)).Store(sums + output);
            (memory * f).Store(gradients.Memory + unit);
            Vector256<float>.Zero.Store(gradients.State + unit);
        }

        new ReadOnlySpan<float>(gradients.Input, Gates * Units).CopyTo(new Span<float>(gradients.Recurrent, Gates * Units));
    }
}
