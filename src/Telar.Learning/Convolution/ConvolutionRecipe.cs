using Telar.Learning.Models;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Convolution;

/// <summary>A small residual network over pictures [B, H, W, 3] of 0 to 255 (He et al. 2016).</summary>
public sealed record ConvolutionRecipe : ModelRecipe
{
    public override string Kind => "convolution";

    /// <summary>Filters of the first layer, with stride 2.</summary>
    public int Stem { get; init; } = 32;

    /// <summary>Height and width of the first layer's filters; odd.</summary>
    public int FilterSize { get; init; } = 5;

    /// <summary>
    /// Channels of each residual block. Every block halves height and width: for the same computing time, many
    /// channels at few places tell the classes apart better than few channels at many places.
    /// </summary>
    public IReadOnlyList<int> Widths { get; init; } = [64, 128, 256];

    public Activation Activation { get; init; } = Activation.Relu;

    public bool BatchNormalization { get; init; } = true;

    /// <summary>Of the averages that the output layer reads.</summary>
    public double Dropout { get; init; } = 0.2;

    public Initialization Initialization { get; init; } = Initialization.He;

    public override Classifier Create(TaskShape shape, Func<string, string> input) => new ConvolutionClassifier(this, shape);
}
