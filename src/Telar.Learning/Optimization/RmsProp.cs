using System.Runtime.Intrinsics;
using TorchSharp.Modules;

namespace Telar.Learning.Optimization;

/// <summary>RMSProp (Tieleman and Hinton 2012). The moment is the running mean of the squared gradients.</summary>
internal sealed class RmsProp(IEnumerable<Parameter> weights, float decay) : Optimizer(weights, moments: 1)
{
    private const float Memory = 0.99f;
    private static readonly Vector256<float> Epsilon = Vector256.Create(1e-8f);

    private float rate;

    protected override void Prepare(float rate) => this.rate = rate;

    protected override void Move(
        Span<Vector256<float>> weights, ReadOnlySpan<Vector256<float>> gradients, Span<Vector256<float>> moments)
    {
        for (var index = 0; index < weights.Length; index++)
        {
            var force = gradients[index] + (weights[index] * decay);
            var square = (moments[index] * Memory) + (force * force * (1 - Memory));
            moments[index] = square;
            weights[index] -= force * rate / (Vector256.Sqrt(square) + Epsilon);
        }
    }
}
