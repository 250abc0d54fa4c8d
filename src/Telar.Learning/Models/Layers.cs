using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Models;

/// <summary>Building blocks that several architectures share.</summary>
public static class Layers
{
    public static nn.Module<Tensor, Tensor> ToModule(this Activation activation) => activation switch
    {
        Activation.Relu => nn.ReLU(),
        Activation.LeakyRelu => nn.LeakyReLU(),
        Activation.Tanh => nn.Tanh(),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, null),
    };

    /// <summary>A dense block [B, inputs] to [B, outputs]: linear, batch normalisation, activation, dropout.</summary>
    public static Sequential Dense(
        long inputs, long outputs, Activation activation, bool batchNormalization, double dropout)
    {
        var block = nn.Sequential();
        // A bias before batch normalisation would be subtracted again with the mean.
        block.append("linear", new LinearLayer(inputs, outputs, hasBias: !batchNormalization));
        if (batchNormalization)
            block.append("normalization", nn.BatchNorm1d(outputs));
        block.append("activation", activation.ToModule());
        if (dropout > 0)
            block.append("dropout", new DropoutLayer(dropout));
        return block;
    }

    /// <summary>Draws the weights of the module, or of every layer below, that is linear or a convolution; biases become zero.</summary>
    public static void Initialize(this nn.Module module, Initialization initialization, Activation activation)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        foreach (var layer in module.modules().Prepend(module))
        {
            var (weight, bias) = layer switch
            {
                LinearLayer linear => (linear.Weight, linear.Bias),
                Conv2d convolution => (convolution.weight, convolution.bias),
                _ => (null, null),
            };
            if (weight is not null)
                Draw(weight, initialization, activation);
            if (bias is not null)
                nn.init.zeros_(bias);
        }
    }

    internal static void Draw(Parameter weight, Initialization initialization, Activation activation)
    {
        switch (initialization)
        {
            case Initialization.Xavier:
                nn.init.xavier_uniform_(weight);
                break;
            case Initialization.He:
                nn.init.kaiming_normal_(weight, a: LeakySlope, nonlinearity: Nonlinearity(activation));
                break;
            case Initialization.Normal:
                nn.init.normal_(weight, std: 0.01);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(initialization), initialization, null);
        }
    }

    private const double LeakySlope = 0.01;

    private static nn.init.NonlinearityType Nonlinearity(Activation activation) => activation switch
    {
        Activation.LeakyRelu => nn.init.NonlinearityType.LeakyReLU,
        Activation.Tanh => nn.init.NonlinearityType.Tanh,
        _ => nn.init.NonlinearityType.ReLU,
    };
}
