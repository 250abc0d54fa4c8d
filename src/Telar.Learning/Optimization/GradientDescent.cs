using System.Runtime.Intrinsics;
using TorchSharp.Modules;

namespace Telar.Learning.Optimization;

/// <summary>Plain stochastic gradient descent (Robbins and Monro 1951).</summary>
internal sealed class GradientDescent(IEnumerable<Parameter> weights, float decay) : Optimizer(weights, moments: 0)
{
    private float rate;

    protected override void Prepare(float rate) => this.rate = rate;

    protected override void Move(ref Vector256<float> weight, Vector256<float> gradient, Span<Vector256<float>> moments) =>
        weight -= (gradient + (weight * decay)) * rate;
}
