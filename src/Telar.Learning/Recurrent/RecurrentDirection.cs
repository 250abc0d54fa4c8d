using Telar.Learning.Numerics;
using static TorchSharp.torch;

namespace Telar.Learning.Recurrent;

/// <summary>One direction of a recurrent layer over packed rows, through time and back.</summary>
/// <param name="cell">The arithmetic of a word.</param>
/// <param name="steps">In the order in which this direction reads.</param>
/// <param name="weights">Of this direction.</param>
/// <param name="trace">Written by the forward pass, read by the backward pass.</param>
internal sealed unsafe class RecurrentDirection(
    GatedCell cell, IReadOnlyList<RecurrentStep> steps, DirectionWeights weights, DirectionTrace trace)
{
    private int Rows => steps.Max(step => step.Rows);

    private int Words => trace.States.Rows;

    private int GatedUnits => trace.Gates.Columns;

    /// <param name="inputs">Packed, [Words, D].</param>
    public void Forward(Matrix inputs)
    {
        using var inputWeights = new PackedMatrix(weights.Input.Transposed);
        using var recurrentWeights = new PackedMatrix(weights.Recurrent.Transposed);
        using var scratch = empty(Rows, GatedUnits);

        // What the inputs give the gates does not depend on time: one product for all words.
        Repeat(weights.InputBias, trace.Gates);
        inputWeights.MultiplyAdd(inputs, trace.Gates);
        fixed (float* zeros = new float[cell.Units])
        {
            foreach (var step in steps)
            {
                var recurrent = Matrix.Of(scratch).Slice(0, step.Rows);
                Repeat(weights.RecurrentBias, recurrent);
                var previous = trace.States.Slice(step.PreviousFirst, step.PreviousRows);
                recurrentWeights.MultiplyAdd(previous, recurrent.Slice(0, step.PreviousRows));
                for (var row = 0; row < step.Rows; row++)
                    cell.Forward(Place(step, row, zeros), At(recurrent, row));
            }
        }
    }

    /// <param name="inputs">Those of the forward pass.</param>
    /// <param name="outputs">Gradient of the states, [Words, H].</param>
    /// <param name="inputGradients">To which those of the inputs are added, [Words, D]; null if nobody asks for them.</param>
    /// <param name="weightGradients">Written.</param>
    public void Backward(Matrix inputs, Matrix outputs, Matrix? inputGradients, DirectionWeights weightGradients)
    {
        using var inputTensor = empty(Words, GatedUnits);
        using var recurrentTensor = empty(Words, GatedUnits);
        using var previousTensor = empty(Words, cell.Units);
        var (input, recurrent, previous) = (Matrix.Of(inputTensor), Matrix.Of(recurrentTensor), Matrix.Of(previousTensor));
        BackwardThroughTime(outputs, input, recurrent, previous);

        MatrixProduct.Of(input.Transposed, inputs, weightGradients.Input);
        MatrixProduct.Of(recurrent.Transposed, previous, weightGradients.Recurrent);
        RowSum.Of(input, weightGradients.InputBias);
        RowSum.Of(recurrent, weightGradients.RecurrentBias);
        if (inputGradients is { } gradients)
            MatrixProduct.AddTo(input, weights.Input, gradients);
    }

    /// <summary>Writes the gradients of what inputs and previous states give the gates, and the previous states themselves.</summary>
    private void BackwardThroughTime(Matrix outputs, Matrix input, Matrix recurrent, Matrix previous)
    {
        using var recurrentWeights = new PackedMatrix(weights.Recurrent);
        using var states = zeros(Rows, cell.Units);
        using var memories = zeros(Rows, cell.Units);
        var (state, memory) = (Matrix.Of(states), Matrix.Of(memories));
        fixed (float* zeros = new float[cell.Units])
        {
            foreach (var step in steps.Reverse())
            {
                for (var row = 0; row < step.Rows; row++)
                {
                    var (word, place) = (step.First + row, Place(step, row, zeros));
                    cell.Backward(place, new CellGradients(
                        At(outputs, word), At(state, row), At(memory, row), At(input, word), At(recurrent, word)));
                    new ReadOnlySpan<float>(place.PreviousState, cell.Units).CopyTo(previous.Row(word));
                }

                recurrentWeights.MultiplyAdd(recurrent.Slice(step.First, step.PreviousRows), state.Slice(0, step.PreviousRows));
            }
        }
    }

    private CellPlace Place(RecurrentStep step, int row, float* zeros)
    {
        var (word, previous, starts) = (step.First + row, step.PreviousFirst + row, row >= step.PreviousRows);
        return new CellPlace(
            At(trace.Gates, word),
            At(trace.Memory, word),
            At(trace.States, word),
            starts ? zeros : At(trace.Memory, previous),
            starts ? zeros : At(trace.States, previous));
    }

    private static float* At(Matrix matrix, int row) => matrix.Start + (row * matrix.RowStride);

    private static void Repeat(Matrix row, Matrix rows)
    {
        for (var index = 0; index < rows.Rows; index++)
            row.Row(0).CopyTo(rows.Row(index));
    }
}
