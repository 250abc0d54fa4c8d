using System.Runtime.Intrinsics;
using TorchSharp.Modules;

namespace Telar.Learning.Optimization;

/// <summary>
/// Adam (Kingma and Ba 2015); decoupled, weight decay shrinks the weights apart from the gradient (AdamW,
/// Loshchilov and Hutter 2019). The moments are the running means of the gradients and of their squares.
/// </summary>
/// <param name="weights">What is trained.</param>
/// <param name="decay">Of the weights.</param>
/// <param name="isDecoupled">Whether the decay acts apart from the gradient.</param>
/// <param name="meanMemory">Share of the gradients' mean that a step keeps.</param>
internal sealed class Adam(IEnumerable<Parameter> weights, float decay, bool isDecoupled, float meanMemory = 0.9f)
    : Optimizer(weights, moments: 2)
{
    private const float SquareMemory = 0.999f;
    private static readonly Vector256<float> Epsilon = Vector256.Create(1e-8f);

    private readonly float coupled = isDecoupled ? 0 : decay;
    private float shrinkage;
    private float stride;
    private float spreadScale;

    protected override void Prepare(float rate)
    {
        shrinkage = isDecoupled ? 1 - (rate * decay) : 1;
        // Both means start at zero and are too small at first.
        stride = (float)(rate / (1 - Math.Pow(meanMemory, Steps)));
        spreadScale = (float)(1 / Math.Sqrt(1 - Math.Pow(SquareMemory, Steps)));
    }

    protected override void Move(
        Span<Vector256<float>> weights, ReadOnlySpan<Vector256<float>> gradients, Span<Vector256<float>> moments)
    {
        for (var index = 0; index < weights.Length; index++)
        {
            ref var mean = ref moments[2 * index];
            ref var square = ref moments[(2 * index) + 1];
            var force = gradients[index] + (weights[index] * coupled);
            mean = (mean * meanMemory) + (force * (1 - meanMemory));
            square = (square * SquareMemory) + (force * force * (1 - SquareMemory));
            weights[index] = (weights[index] * shrinkage) - (mean * stride / ((Vector256.Sqrt(square) * spreadScale) + Epsilon));
        }
    }
}
