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

    private readonly Conv2d convolution1;
    private readonly nn.Module<Tensor, Tensor> normalization1;
    private readonly Conv2d convolution2;
    private readonly nn.Module<Tensor, Tensor> normalization2;
    private readonly Conv2d shortcut;
    private readonly nn.Module<Tensor, Tensor> shortcutNormalization;
    private readonly nn.Module<Tensor, Tensor> activation;

    public ResidualBlock(ConvolutionRecipe recipe, int inputs, int outputs)
        : base(nameof(ResidualBlock))
    {
        // A bias before batch normalisation would be subtracted again with the mean.
        var bias = !recipe.BatchNormalization;
        convolution1 = nn.Conv2d(inputs, outputs, 3, Stride, padding: 1, bias: bias);
        normalization1 = Normalization(recipe, outputs);
        convolution2 = nn.Conv2d(outputs, outputs, 3, padding: 1, bias: bias);
        normalization2 = Normalization(recipe, outputs);
        shortcut = nn.Conv2d(inputs, outputs, 1, bias: bias);
        shortcutNormalization = Normalization(recipe, outputs);
        activation = recipe.Activation.ToModule();
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var inner = activation.call(normalization1.Normalize(convolution1.Convolve(input)));
        var body = normalization2.Normalize(convolution2.Convolve(inner));
        var around = shortcutNormalization.Normalize(shortcut.Convolve(PlaceByPlace.Average(input, Stride)));
        return activation.call(body + around);
    }

    internal static nn.Module<Tensor, Tensor> Normalization(ConvolutionRecipe recipe, int channels) =>
        recipe.BatchNormalization ? nn.BatchNorm2d(channels) : nn.Identity();
}
