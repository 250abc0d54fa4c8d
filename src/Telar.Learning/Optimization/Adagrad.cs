using Telar.Learning.Numerics;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Optimization;

/// <summary>Adagrad (Duchi et al. 2011). The moment is the sum of the squared gradients.</summary>
internal sealed class Adagrad(IEnumerable<Parameter> weights, double decay) : Optimizer(weights, moments: 1)
{
    private const double Epsilon = 1e-10;

    protected override void Move(Tensor weight, Tensor gradient, IReadOnlyList<Tensor> moments, double rate)
    {
        var force = Decayed(gradient, weight, decay);
        moments[0].addcmul_(force, force, 1);
        weight.addcdiv_(force, SquareRoot.Of(moments[0]).add_(Epsilon), -rate);
    }
}
