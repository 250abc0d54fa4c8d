using Telar.Learning.Numerics;
using static TorchSharp.torch;
using static TorchSharp.torch.autograd;

namespace Telar.Learning.Recurrent;

/// <summary>
/// A recurrent layer of one or two directions on the processor, with the same bits on every one. Torch's own works
/// through each step operation by operation, which takes several times as long.
/// </summary>
internal sealed class RecurrentFunction : SingleTensorFunction<RecurrentFunction>
{
    public override string Name => nameof(RecurrentFunction);

    /// <param name="cell">The cell.</param>
    /// <param name="rows">Where the batch has words.</param>
    /// <param name="vectors">[B, T, D].</param>
    /// <param name="weights">Of each direction its four, as Torch's layers register them.</param>
    /// <returns>States of all directions, [B, T, directions * H]; zeros in the padding.</returns>
    public static Tensor Of(GatedCell cell, PackedRows rows, Tensor vectors, IEnumerable<Tensor> weights)
    {
        using var scope = NewDisposeScope();
        return apply([cell, rows, vectors.contiguous(), .. weights]).MoveToOuterDisposeScope();
    }

    public override Tensor forward(AutogradContext ctx, params object[] vars)
    {
        var (cell, rows, vectors) = ((GatedCell)vars[0], (PackedRows)vars[1], (Tensor)vars[2]);
        var weights = vars.Skip(3).Cast<Tensor>().ToList();
        var directions = weights.Count / DirectionWeights.Count;
        var inputs = empty(rows.Words, vectors.shape[2]);
        var gates = empty(directions, rows.Words, cell.Gates * cell.Units);
        var memory = empty(directions, rows.Words, cell.Units);
        var states = empty(rows.Words, directions * cell.Units);
        rows.Pack(Matrix.Of(vectors), Matrix.Of(inputs));
        foreach (var (_, direction) in Directions(cell, rows, weights, gates, memory, states))
            direction.Forward(Matrix.Of(inputs));

        ctx.save_data(nameof(GatedCell), cell);
        ctx.save_data(nameof(PackedRows), rows);
        ctx.save_data(nameof(vectors), (vectors.shape, vectors.requires_grad));
        ctx.save_for_backward([inputs, gates, memory, states, .. weights]);
        var padded = zeros(vectors.shape[0], vectors.shape[1], directions * cell.Units);
        rows.Unpack(Matrix.Of(states), Matrix.Of(padded));
        return padded;
    }

    public override List<Tensor?> backward(AutogradContext ctx, Tensor grad_output)
    {
        var (cell, rows) = ((GatedCell)ctx.get_data(nameof(GatedCell)), (PackedRows)ctx.get_data(nameof(PackedRows)));
        var (shape, wantsInputs) = ((long[], bool))ctx.get_data("vectors");
        using var scope = NewDisposeScope();
        if (ctx.get_saved_variables() is not [var inputs, var gates, var memory, var states, .. var weights])
            throw new InvalidOperationException("the forward pass has saved nothing");

        var outputs = empty_like(states);
        rows.Pack(Matrix.Of(grad_output.contiguous()), Matrix.Of(outputs));
        var inputGradients = wantsInputs ? zeros_like(inputs) : null;
        var gradients = weights.Select(weight => empty(weight.shape)).ToList();
        foreach (var (index, direction) in Directions(cell, rows, weights, gates, memory, states))
        {
            direction.Backward(
                Matrix.Of(inputs),
                DirectionTrace.StatesOf(cell, index, outputs),
                inputGradients is null ? null : Matrix.Of(inputGradients),
                WeightsOf(gradients, index));
        }

        Tensor? padded = null;
        if (inputGradients is not null)
        {
            padded = zeros(shape).MoveToOuterDisposeScope();
            rows.Unpack(Matrix.Of(inputGradients), Matrix.Of(padded));
        }

        return [null, null, padded, .. gradients.Select(gradient => gradient.MoveToOuterDisposeScope())];
    }

    private static IEnumerable<(int Index, RecurrentDirection Direction)> Directions(
        GatedCell cell, PackedRows rows, List<Tensor> weights, Tensor gates, Tensor memory, Tensor states)
    {
        for (var index = 0; index * DirectionWeights.Count < weights.Count; index++)
        {
            yield return (index, new RecurrentDirection(
                cell,
                index == 0 ? rows.FromTheStart : rows.FromTheEnd,
                WeightsOf(weights, index),
                DirectionTrace.Of(cell, index, gates, memory, states)));
        }
    }

    private static DirectionWeights WeightsOf(List<Tensor> weights, int direction) =>
        DirectionWeights.Of(weights.GetRange(direction * DirectionWeights.Count, DirectionWeights.Count));
}
