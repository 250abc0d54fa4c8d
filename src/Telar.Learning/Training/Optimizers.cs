using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Training;

/// <summary>Makes optimizers; each can save and restore its state.</summary>
public static class Optimizers
{
    private const double Momentum = 0.9;

    public static OptimizerHelper Create(TrainingOptions options, IEnumerable<Parameter> weights)
    {
        var trainable = weights.Where(weight => weight.requires_grad).ToList();
        var (rate, decay) = (options.LearningRate, options.WeightDecay);
        return options.Optimizer switch
        {
            OptimizerKind.GradientDescent => optim.SGD(trainable, rate, weight_decay: decay),
            OptimizerKind.Momentum => optim.SGD(trainable, rate, Momentum, weight_decay: decay),
            OptimizerKind.Nesterov => optim.SGD(trainable, rate, Momentum, weight_decay: decay, nesterov: true),
            OptimizerKind.Adagrad => optim.Adagrad(trainable, rate, weight_decay: decay),
            OptimizerKind.RmsProp => optim.RMSProp(trainable, rate, weight_decay: decay),
            OptimizerKind.Adam => optim.Adam(trainable, rate, weight_decay: decay),
            OptimizerKind.AdamW => optim.AdamW(trainable, rate, weight_decay: decay),
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Optimizer, null),
        };
    }

    public static void SetLearningRate(this OptimizerHelper optimizer, double rate)
    {
        foreach (var group in optimizer.ParamGroups)
            group.LearningRate = rate;
    }
}
