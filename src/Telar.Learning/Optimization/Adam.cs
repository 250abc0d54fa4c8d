using Telar.Learning.Numerics;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Optimization;

/// <summary>
/// Adam (Kingma and Ba 2015); decoupled, weight decay shrinks the weights apart from the gradient (AdamW,
/// Loshchilov and Hutter 2019). The moments are the running means of the gradients and of their squares.
/// </summary>
internal sealed class Adam(IEnumerable<Parameter> weights, double decay, bool isDecoupled) : Optimizer(weights, moments: 2)
{
    private const double MeanMemory = 0.9;
    private const double SquareMemory = 0.999;
    private const double Epsilon = 1e-8;

    protected override void Move(Tensor weight, Tensor gradient, IReadOnlyList<Tensor> moments, double rate)
    {
        var (mean, square) = (moments[0], moments[1]);
        var force = isDecoupled ? gradient : Decayed(gradient, weight, decay);
        if (isDecoupled)
            weight.mul_(1 - (rate * decay));
        mean.mul_(MeanMemory).add_(force, alpha: 1 - MeanMemory);
        square.mul_(SquareMemory).addcmul_(force, force, 1 - SquareMemory);
        // Both means start at zero and are too small at first.
        var spread = SquareRoot.Of(square).mul_(1 / Math.Sqrt(1 - Math.Pow(SquareMemory, Steps))).add_(Epsilon);
        weight.addcdiv_(mean, spread, -rate / (1 - Math.Pow(MeanMemory, Steps)));
    }
}
