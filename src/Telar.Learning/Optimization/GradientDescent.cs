using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Optimization;

/// <summary>Plain stochastic gradient descent (Robbins and Monro 1951).</summary>
internal sealed class GradientDescent(IEnumerable<Parameter> weights, double decay) : Optimizer(weights, moments: 0)
{
    protected override void Move(Tensor weight, Tensor gradient, IReadOnlyList<Tensor> moments, double rate) =>
        weight.add_(Decayed(gradient, weight, decay), alpha: -rate);
}
