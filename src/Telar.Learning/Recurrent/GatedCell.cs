using System.Runtime.Intrinsics;
using Telar.Learning.Numerics;

namespace Telar.Learning.Recurrent;

/// <summary>The arithmetic of a gated cell at one word of one row, between the products with the weights.</summary>
/// <param name="units">Length of its state, of its memory and of each gate; a multiple of eight.</param>
internal abstract unsafe class GatedCell(int units)
{
    public int Units { get; } = units;

    public abstract int Gates { get; }

    /// <summary>Writes gates, memory and state.</summary>
    /// <param name="place">Its gates hold what the input gives them.</param>
    /// <param name="recurrent">What the previous state gives the gates.</param>
    public abstract void Forward(CellPlace place, float* recurrent);

    /// <summary>Carries gradients from the state and the memory to the gates and to the word read before.</summary>
    public abstract void Backward(CellPlace place, CellGradients gradients);

    public static GatedCell Of(RecurrentCell cell, int units) =>
        cell == RecurrentCell.Gru ? new GatedRecurrentUnit(units) : new LongShortTermMemory(units);

    /// <summary>
    /// <paramref name="gates"/> = sigmoid(<paramref name="gates"/> + <paramref name="recurrent"/>). A loop of its own, as
    /// the processor works at more turns of a short loop at once.
    /// </summary>
    protected static void AddAndSquash(float* gates, float* recurrent, int count)
    {
        for (var unit = 0; unit < count; unit += Vector256<float>.Count)
            VectorMath.Sigmoid(Vector256.Load(gates + unit) + Vector256.Load(recurrent + unit)).Store(gates + unit);
    }
}
