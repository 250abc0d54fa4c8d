using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>
/// Two 3 x 3 convolutions around which the input passes unchanged (He et al. 2016), [B, inputs, H, W] to
/// [B, outputs, H / stride, W / stride]. Where shapes differ the short cut averages before its 1 x 1
/// convolution, so that no input is skipped (He et al. 2019, ResNet-D).
/// </summary>
internal sealed class ResidualBlock : nn.Module<Tensor, Tensor>
{
    private readonly int stride;
    private readonly Sequential body;
    private readonly Sequential? shortcut;

    public ResidualBlock(int inputs, int outputs, int stride)
        : base(nameof(ResidualBlock))
    {
        this.stride = stride;
        body = nn.Sequential(
            ("convolution1", nn.Conv2d(inputs, outputs, 3, stride, padding: 1, bias: false)),
            ("normalization1", nn.BatchNorm2d(outputs)),
            ("activation1", nn.ReLU()),
            ("convolution2", nn.Conv2d(outputs, outputs, 3, padding: 1, bias: false)),
            ("normalization2", nn.BatchNorm2d(outputs)));
        if (inputs != outputs || stride > 1)
            shortcut = nn.Sequential(
                ("convolution", nn.Conv2d(inputs, outputs, 1, bias: false)),
                ("normalization", nn.BatchNorm2d(outputs)));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var pooled = stride > 1 ? nn.functional.avg_pool2d(input, stride) : input;
        return nn.functional.relu(body.call(input) + (shortcut?.call(pooled) ?? pooled));
    }
}
