using System.Runtime.Intrinsics;
using TorchSharp.Modules;

namespace Telar.Learning.Optimization;

/// <summary>
/// Adam (Kingma and Ba 2015); decoupled, weight decay shrinks the weights apart from the gradient (AdamW,
/// Loshchilov and Hutter 2019). The moments are the running means of the gradients and of their squares.
/// </summary>
internal sealed class Adam(IEnumerable<Parameter> weights, float decay, bool isDecoupled) : Optimizer(weights, moments: 2)
{
    private const float MeanMemory = 0.9f;
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
        stride = (float)(rate / (1 - Math.Pow(MeanMemory, Steps)));
        spreadScale = (float)(1 / Math.Sqrt(1 - Math.Pow(SquareMemory, Steps)));
    }

    protected override void Move(ref Vector256<float> weight, Vector256<float> gradient, Span<Vector256<float>> moments)
    {
        var force = gradient + (weight * coupled);
        var mean = (moments[0] * MeanMemory) + (force * (1 - MeanMemory));
        var square = (moments[1] * SquareMemory) + (force * force * (1 - SquareMemory));
        (moments[0], moments[1]) = (mean, square);
        weight = (weight * shrinkage) - (mean * stride / ((Vector256.Sqrt(square) * spreadScale) + Epsilon));
    }
}
