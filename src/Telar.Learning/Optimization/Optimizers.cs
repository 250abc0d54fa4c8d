using Telar.Learning.Training;
using TorchSharp.Modules;

namespace Telar.Learning.Optimization;

/// <summary>Makes optimizers.</summary>
public static class Optimizers
{
    public static Optimizer Create(TrainingOptions options, IEnumerable<Parameter> weights)
    {
        var decay = (float)options.WeightDecay;
        return options.Optimizer switch
        {
            OptimizerKind.GradientDescent => new GradientDescent(weights, decay),
            OptimizerKind.Momentum => new MomentumDescent(weights, isNesterov: false, decay),
            OptimizerKind.Nesterov => new MomentumDescent(weights, isNesterov: true, decay),
            OptimizerKind.Adagrad => new Adagrad(weights, decay),
            OptimizerKind.RmsProp => new RmsProp(weights, decay),
            OptimizerKind.Adam => new Adam(weights, decay, isDecoupled: false),
            OptimizerKind.AdamW => new Adam(weights, decay, isDecoupled: true),
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Optimizer, null),
        };
    }
}
