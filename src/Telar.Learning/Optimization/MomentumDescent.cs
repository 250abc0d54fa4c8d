using System.Runtime.Intrinsics;
using TorchSharp.Modules;

namespace Telar.Learning.Optimization;

/// <summary>
/// Gradient descent with momentum (Polyak 1964), or with Nesterov's, which looks one step ahead (Sutskever et al.
/// 2013). The moment is the velocity.
/// </summary>
internal sealed class MomentumDescent(IEnumerable<Parameter> weights, bool isNesterov, float decay)
    : Optimizer(weights, moments: 1)
{
    private const float Momentum = 0.9f;

    private float rate;

    protected override void Prepare(float rate) => this.rate = rate;

    protected override void Move(
        Span<Vector256<float>> weights, ReadOnlySpan<Vector256<float>> gradients, Span<Vector256<float>> moments)
    {
        for (var index = 0; index < weights.Length; index++)
        {
            var force = gradients[index] + (weights[index] * decay);
            var velocity = (moments[index] * Momentum) + force;
            moments[index] = velocity;
            weights[index] -= (isNesterov ? force + (velocity * Momentum) : velocity) * rate;
        }
    }
}
