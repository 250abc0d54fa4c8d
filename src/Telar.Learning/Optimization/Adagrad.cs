using System.Runtime.Intrinsics;
using TorchSharp.Modules;

namespace Telar.Learning.Optimization;

/// <summary>Adagrad (Duchi et al. 2011). The moment is the sum of the squared gradients.</summary>
internal sealed class Adagrad(IEnumerable<Parameter> weights, float decay) : Optimizer(weights, moments: 1)
{
    private static readonly Vector256<float> Epsilon = Vector256.Create(1e-10f);

    private float rate;

    protected override void Prepare(float rate) => this.rate = rate;

    protected override void Move(ref Vector256<float> weight, Vector256<float> gradient, Span<Vector256<float>> moments)
    {
        var force = gradient + (weight * decay);
        moments[0] += force * force;
        weight -= force * rate / (Vector256.Sqrt(moments[0]) + Epsilon);
    }
}
