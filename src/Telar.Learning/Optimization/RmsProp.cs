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

    protected override void Move(ref Vector256<float> weight, Vector256<float> gradient, Span<Vector256<float>> moments)
    {
        var force = gradient + (weight * decay);
        var square = (moments[0] * Memory) + (force * force * (1 - Memory));
        moments[0] = square;
        weight -= force * rate / (Vector256.Sqrt(square) + Epsilon);
    }
}
