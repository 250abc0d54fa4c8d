using Telar.Learning.Numerics;
using static TorchSharp.torch;

namespace Telar.Learning.Recurrent;

/// <summary>What one direction of a recurrent layer computes at each packed word; the backward pass reads it.</summary>
/// <param name="Gates">[Words, G * H].</param>
/// <param name="Memory">[Words, H].</param>
/// <param name="States">[Words, H].</param>
internal readonly record struct DirectionTrace(Matrix Gates, Matrix Memory, Matrix States)
{
    /// <param name="cell">The cell.</param>
    /// <param name="direction">Which of the directions.</param>
    /// <param name="gates">Of all directions, [directions, Words, G * H].</param>
    /// <param name="memory">Of all directions, [directions, Words, H].</param>
    /// <param name="states">Of all directions, one beside the other, [Words, directions * H].</param>
    public static DirectionTrace Of(GatedCell cell, int direction, Tensor gates, Tensor memory, Tensor states)
    {
        var words = (int)states.shape[0];
        return new(
            Matrix.Of(gates).Slice(direction * words, words),
            Matrix.Of(memory).Slice(direction * words, words),
            StatesOf(cell, direction, states));
    }

    /// <summary>The columns of one direction in states of all, or in gradients of such, [Words, directions * H].</summary>
    public static unsafe Matrix StatesOf(GatedCell cell, int direction, Tensor states)
    {
        var all = Matrix.Of(states);
        return new(all.Start + (direction * cell.Units), all.Rows, cell.Units, all.RowStride, 1);
    }
}
