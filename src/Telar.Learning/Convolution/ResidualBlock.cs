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

    public ResidualBlock(int inputs, int outputs)
        : base(nameof(ResidualBlock))
    {
        body = nn.Sequential(
            ("convolution1", nn.Conv2d(inputs, outputs, 3, Stride, padding: 1, bias: false)),
            ("normalization1", nn.BatchNorm2d(outputs)),
            ("activation1", nn.ReLU()),
            ("convolution2", nn.Conv2d(outputs, outputs, 3, padding: 1, bias: false)),
            ("normalization2", nn.BatchNorm2d(outputs)));
        shortcut = nn.Sequential(
            ("convolution", nn.Conv2d(inputs, outputs, 1, bias: false)),
            ("normalization", nn.BatchNorm2d(outputs)));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) =>
        nn.functional.relu(body.call(input) + shortcut.call(nn.functional.avg_pool2d(input, Stride)));
}
