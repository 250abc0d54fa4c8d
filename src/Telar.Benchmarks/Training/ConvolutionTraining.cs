using Telar.Learning.Convolution;
using Telar.Learning.Optimization;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Benchmarks.Training;

/// <summary>The CNN of the pictograms: 48 x 48 pixels in colour, 10 classes.</summary>
public class ConvolutionTraining : TrainingBenchmark
{
    private const int Size = 48;
    private const int Channels = 3;

    protected internal override Recipe Recipe => new(
        "convolution",
        new ConvolutionRecipe(),
        new TrainingOptions { Epochs = 1, BatchSize = 64, Optimizer = OptimizerKind.AdamW, WeightDecay = 1e-2 });

    protected internal override TaskShape Shape => new([new FeatureShape(Size, Size, Channels)], 10);

    protected internal override IReadOnlyList<Tensor> Draw(int rows) =>
        [randint(0, 256, [rows, Size, Size, Channels], ScalarType.Byte)];
}
