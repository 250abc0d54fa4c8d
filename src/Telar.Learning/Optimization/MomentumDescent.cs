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

    protected override void Move(ref Vector256<float> weight, Vector256<float> gradient, Span<Vector256<float>> moments)
    {
        var force = gradient + (weight * decay);
        var velocity = (moments[0] * Momentum) + force;
        moments[0] = velocity;
        weight -= (isNesterov ? force + (velocity * Momentum) : velocity) * rate;
    }
}
