using Telar.Learning.Numerics;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Optimization;

/// <summary>RMSProp (Tieleman and Hinton 2012). The moment is the running mean of the squared gradients.</summary>
internal sealed class RmsProp(IEnumerable<Parameter> weights, double decay) : Optimizer(weights, moments: 1)
{
    private const double Memory = 0.99;
    private const double Epsilon = 1e-8;

    protected override void Move(Tensor weight, Tensor gradient, IReadOnlyList<Tensor> moments, double rate)
    {
        var force = Decayed(gradient, weight, decay);
        moments[0].mul_(Memory).addcmul_(force, force, 1 - Memory);
        weight.addcdiv_(force, SquareRoot.Of(moments[0]).add_(Epsilon), -rate);
    }
}
