using Telar.Learning.Numerics;
using static TorchSharp.torch;

namespace Telar.Learning.Models;

/// <summary>A random mask over numbers, and over their gradients: the mask itself need not be kept.</summary>
internal sealed class DropoutFunction : autograd.SingleTensorFunction<DropoutFunction>
{
    public override string Name => nameof(DropoutFunction);

    /// <param name="context">Keeps the mask's seed.</param>
    /// <param name="inputs">Numbers of any shape, and a <see cref="RandomMask"/>.</param>
    public override Tensor forward(autograd.AutogradContext context, params object[] inputs)
    {
        context.save_data(nameof(RandomMask), inputs[1]);
        return Masked((Tensor)inputs[0], (RandomMask)inputs[1]);
    }

    public override List<Tensor> backward(autograd.AutogradContext context, Tensor gradient) =>
        [Masked(gradient, (RandomMask)context.get_data(nameof(RandomMask))), null!];

    private static unsafe Tensor Masked(Tensor numbers, RandomMask mask)
    {
        // The scope keeps a copy alive while its memory is read.
        using var scope = NewDisposeScope();
        var from = numbers.contiguous();
        var to = empty_like(from);
        mask.Apply(Matrix.StartOf(from), Matrix.StartOf(to), from.numel());
        return to.MoveToOuterDisposeScope();
    }
}
