using System.Runtime.Intrinsics;
using TorchSharp.Modules;

namespace Telar.Learning.Optimization;

/// <summary>Plain stochastic gradient descent (Robbins and Monro 1951).</summary>
internal sealed class GradientDescent(IEnumerable<Parameter> weights, float decay) : Optimizer(weights, moments: 0)
{
    private float rate;

    protected override void Prepare(float rate) => this.rate = rate;

    protected override void Move(
        Span<Vector256<float>> weights, ReadOnlySpan<Vector256<float>> gradients, Span<Vector256<float>> moments)
    {
        for (var index = 0; index < weights.Length; index++)
            weights[index] -= (gradients[index] + (weights[index] * decay)) * rate;
    }
}
