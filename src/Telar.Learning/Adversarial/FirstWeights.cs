using Telar.Learning.Models;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Adversarial;

/// <summary>The distribution of first weights, normal with deviation .02 (Radford et al. 2016).</summary>
internal static class FirstWeights
{
    public const double Deviation = 0.02;

    /// <summary>Draws the weights of every layer of a generator; biases become zero.</summary>
    public static void Draw(nn.Module network)
    {
        using var free = no_grad();
        foreach (var layer in network.modules())
        {
            var (weight, bias) = layer switch
            {
                LinearLayer linear => (linear.Weight, linear.Bias),
                ConvTranspose2d convolution => (convolution.weight, convolution.bias),
                _ => (null, null),
            };
            if (weight is not null)
                nn.init.normal_(weight, std: Deviation);
            if (bias is not null)
                nn.init.zeros_(bias);
        }
    }
}
