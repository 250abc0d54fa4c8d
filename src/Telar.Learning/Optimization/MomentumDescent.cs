using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Optimization;

/// <summary>
/// Gradient descent with momentum (Polyak 1964), or with Nesterov's, which looks one step ahead (Sutskever et al.
/// 2013). The moment is the velocity.
/// </summary>
internal sealed class MomentumDescent(IEnumerable<Parameter> weights, double momentum, bool isNesterov, double decay)
    : Optimizer(weights, moments: 1)
{
    protected override void Move(Tensor weight, Tensor gradient, IReadOnlyList<Tensor> moments, double rate)
    {
        var velocity = moments[0];
        var force = Decayed(gradient, weight, decay);
        velocity.mul_(momentum).add_(force);
        weight.add_(isNesterov ? force.add(velocity, alpha: momentum) : velocity, alpha: -rate);
    }
}
