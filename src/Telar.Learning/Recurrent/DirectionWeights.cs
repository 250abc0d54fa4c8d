using Telar.Learning.Numerics;
using static TorchSharp.torch;

namespace Telar.Learning.Recurrent;

/// <summary>The weights of one direction of a recurrent layer, or their gradients, with the rows of all gates [G * H].</summary>
/// <param name="Input">[G * H, D].</param>
/// <param name="Recurrent">[G * H, H].</param>
/// <param name="InputBias">[1, G * H].</param>
/// <param name="RecurrentBias">[1, G * H].</param>
internal readonly record struct DirectionWeights(Matrix Input, Matrix Recurrent, Matrix InputBias, Matrix RecurrentBias)
{
    /// <summary>Tensors in these.</summary>
    public const int Count = 4;

    /// <param name="tensors">Contiguous, in the order in which Torch's layers register them.</param>
    public static DirectionWeights Of(IReadOnlyList<Tensor> tensors) =>
        new(Matrix.Of(tensors[0]), Matrix.Of(tensors[1]), Matrix.Of(tensors[2]), Matrix.Of(tensors[3]));
}
