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
    private const string Cell = "cell";
    private const string Rows = "rows";
    private const string Shape = "shape";
    private const string WantsInputs = "wants inputs";

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
        if (vars is not [GatedCell cell, PackedRows rows, Tensor vectors, .. var others])
            throw new ArgumentException("not a cell, rows, vectors and weights", nameof(vars));

        var weights = others.Cast<Tensor>().ToList();
        var trace = RecurrentTrace.Empty(cell, rows.Words, vectors.shape[2], weights.Count / DirectionWeights.Count);
        rows.Pack(Matrix.Of(vectors), Matrix.Of(trace.Inputs));
        foreach (var (_, direction) in Directions(cell, rows, weights, trace))
            direction.Forward(Matrix.Of(trace.Inputs));

        ctx.save_data(Cell, cell);
        ctx.save_data(Rows, rows);
        ctx.save_data(Shape, vectors.shape);
        ctx.save_data(WantsInputs, vectors.requires_grad);
        ctx.save_for_backward([trace.Inputs, trace.Gates, trace.Memory, trace.States, .. weights]);
        return Padded(rows, trace.States, vectors.shape);
    }

    public override List<Tensor?> backward(AutogradContext ctx, Tensor grad_output)
    {
        using var scope = NewDisposeScope();
        var (cell, rows) = ((GatedCell)ctx.get_data(Cell), (PackedRows)ctx.get_data(Rows));
        var saved = ctx.get_saved_variables();
        var (trace, weights) = (new RecurrentTrace(saved[0], saved[1], saved[2], saved[3]), saved[4..]);

        var outputs = empty_like(trace.States);
        rows.Pack(Matrix.Of(grad_output.contiguous()), Matrix.Of(outputs));
        var inputs = (bool)ctx.get_data(WantsInputs) ? zeros_like(trace.Inputs) : null;
        var gradients = weights.Select(weight => empty(weight.shape)).ToList();
        foreach (var (index, direction) in Directions(cell, rows, weights, trace))
        {
            direction.Backward(
                Matrix.Of(trace.Inputs),
                trace.StatesOf(index, outputs),
                inputs is null ? null : Matrix.Of(inputs),
                WeightsOf(gradients, index));
        }

        var vectors = inputs is null ? null : Padded(rows, inputs, (long[])ctx.get_data(Shape));
        List<Tensor?> all = [null, null, vectors, .. gradients];
        return all.ConvertAll(gradient => gradient?.MoveToOuterDisposeScope());
    }

    private static IEnumerable<(int Index, RecurrentDirection Direction)> Directions(
        GatedCell cell, PackedRows rows, List<Tensor> weights, RecurrentTrace trace)
    {
        for (var index = 0; index * DirectionWeights.Count < weights.Count; index++)
        {
            var steps = index == 0 ? rows.FromTheStart : rows.FromTheEnd;
            yield return (index, new RecurrentDirection(cell, steps, WeightsOf(weights, index), trace.Of(index)));
        }
    }

    private static DirectionWeights WeightsOf(List<Tensor> weights, int direction) =>
        DirectionWeights.Of(weights.GetRange(direction * DirectionWeights.Count, DirectionWeights.Count));

    /// <summary>Packed numbers, [Words, N], in a batch of the given shape [B, T, ...]; zeros in the padding.</summary>
    private static Tensor Padded(PackedRows rows, Tensor packed, long[] shape)
    {
        var padded = zeros(shape[0], shape[1], packed.shape[1]);
        rows.Unpack(Matrix.Of(packed), Matrix.Of(padded));
        return padded;
    }
}
