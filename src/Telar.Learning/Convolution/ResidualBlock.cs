using Telar.Learning.Models;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>
/// Two 3 x 3 convolutions with a short cut around them (He et al. 2016), [B, inputs, H, W] to
/// [B, outputs, H / 2, W / 2]. The short cut averages before its 1 x 1 convolution, so that no input is
/// skipped (ResNet-D, He et al. 2019).
/// </summary>
internal sealed class ResidualBlock : nn.Module<Tensor, Tensor>
{
    private const int Stride = 2;

    private readonly Sequential body;
    private readonly Sequential shortcut;
    private readonly nn.Module<Tensor, Tensor> activation;

    public ResidualBlock(ConvolutionRecipe recipe, int inputs, int outputs)
        : base(nameof(ResidualBlock))
    {
        // A bias before batch normalisation would be subtracted again with the mean.
        var bias = !recipe.BatchNormalization;
        body = nn.Sequential(
            ("convolution1", nn.Conv2d(inputs, outputs, 3, Stride, padding: 1, bias: bias)),
            ("normalization1", Normalization(recipe, outputs)),
            ("activation1", recipe.Activation.ToModule()),
            ("convolution2", nn.Conv2d(outputs, outputs, 3, padding: 1, bias: bias)),
            ("normalization2", Normalization(recipe, outputs)));
        shortcut = nn.Sequential(
            ("convolution", nn.Conv2d(inputs, outputs, 1, bias: bias)),
            ("normalization", Normalization(recipe, outputs)));
        activation = recipe.Activation.ToModule();
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) =>
        activation.call(body.call(input) + shortcut.call(nn.functional.avg_pool2d(input, Stride)));

    internal static nn.Module<Tensor, Tensor> Normalization(ConvolutionRecipe recipe, int channels) =>
        recipe.BatchNormalization ? nn.BatchNorm2d(channels) : nn.Identity();
}
