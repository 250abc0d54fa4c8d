using System.Runtime.Intrinsics;
using TorchSharp.Modules;

namespace Telar.Learning.Optimization;

/// <summary>Adagrad (Duchi et al. 2011). The moment is the sum of the squared gradients.</summary>
internal sealed class Adagrad(IEnumerable<Parameter> weights, float decay) : Optimizer(weights, moments: 1)
{
    private static readonly Vector256<float> Epsilon = Vector256.Create(1e-10f);

    private float rate;

    protected override void Prepare(float rate) => this.rate = rate;

    protected override void Move(
        Span<Vector256<float>> weights, ReadOnlySpan<Vector256<float>> gradients, Span<Vector256<float>> moments)
    {
        for (var index = 0; index < weights.Length; index++)
        {
            var force = gradients[index] + (weights[index] * decay);
            var sum = moments[index] + (force * force);
            moments[index] = sum;
            weights[index] -= force * rate / (Vector256.Sqrt(sum) + Epsilon);
        }
    }
}
