using Telar.Learning.Numerics;
using static TorchSharp.torch;

namespace Telar.Learning.Recurrent;

/// <summary>What the forward pass of a recurrent layer computes and the backward pass reads.</summary>
/// <param name="Inputs">Packed, [Words, D].</param>
/// <param name="Gates">[directions, Words, G * H].</param>
/// <param name="Memory">[directions, Words, H].</param>
/// <param name="States">Of all directions, one beside the other, [Words, directions * H].</param>
internal sealed record RecurrentTrace(Tensor Inputs, Tensor Gates, Tensor Memory, Tensor States)
{
    /// <summary>To be written.</summary>
    public static RecurrentTrace Empty(GatedCell cell, int words, long inputs, int directions) => new(
        empty(words, inputs),
        empty(directions, words, cell.Gates * cell.Units),
        empty(directions, words, cell.Units),
        empty(words, directions * cell.Units));

    public DirectionTrace Of(int direction)
    {
        var words = (int)States.shape[0];
        return new(
            Matrix.Of(Gates).Slice(direction * words, words),
            Matrix.Of(Memory).Slice(direction * words, words),
            StatesOf(direction, States));
    }

    /// <summary>The columns of one direction in what has the shape of <see cref="States"/>.</summary>
    public unsafe Matrix StatesOf(int direction, Tensor states)
    {
        var (all, units) = (Matrix.Of(states), (int)Memory.shape[2]);
        return new(all.Start + (direction * units), all.Rows, units, all.RowStride, 1);
    }
}
