using System.Runtime.Intrinsics;
using Telar.Learning.Optimization;
using TorchSharp.Modules;

namespace Telar.Learning.Adversarial;

/// <summary>
/// Adam (Kingma and Ba 2015) with the short memory that adversarial training needs, .5 for the gradients instead of .9
/// (Radford et al. 2016): the opponent changes, and old gradients point elsewhere.
/// </summary>
internal sealed class AdversarialAdam(IEnumerable<Parameter> weights) : Optimizer(weights, moments: 2)
{
    private const float MeanMemory = 0.5f;
    private const float SquareMemory = 0.999f;
    private static readonly Vector256<float> Epsilon = Vector256.Create(1e-8f);

    private float stride;
    private float spreadScale;

    protected override void Prepare(float rate)
    {
        // Both means start at zero and are too small at first.
        stride = (float)(rate / (1 - Math.Pow(MeanMemory, Steps)));
        spreadScale = (float)(1 / Math.Sqrt(1 - Math.Pow(SquareMemory, Steps)));
    }

    protected override void Move(ref Vector256<float> weight, Vector256<float> gradient, Span<Vector256<float>> moments)
    {
        var mean = (moments[0] * MeanMemory) + (gradient * (1 - MeanMemory));
        var square = (moments[1] * SquareMemory) + (gradient * gradient * (1 - SquareMemory));
        (moments[0], moments[1]) = (mean, square);
        weight -= mean * stride / ((Vector256.Sqrt(square) * spreadScale) + Epsilon);
    }
}
