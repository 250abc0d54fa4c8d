using Telar.Learning.Models;
using Telar.Learning.Optimization;
using Telar.Learning.Perceptron;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Benchmarks.Training;

/// <summary>The MLP of the places: Fourier features of two coordinates, two hidden layers of 256, 52 classes.</summary>
public class PerceptronTraining : TrainingBenchmark
{
    private const int Codes = 12;

    protected internal override Recipe Recipe => new(
        "perceptron",
        new PerceptronRecipe { Widths = [256, 256], Frequencies = 64, Activation = Activation.LeakyRelu, Dropout = 0.1 },
        new TrainingOptions { Epochs = 1, BatchSize = 256, Optimizer = OptimizerKind.AdamW, WeightDecay = 1e-2 });

    protected internal override TaskShape Shape =>
        new([new FeatureShape(2), new FeatureShape(4), new FeatureShape([], Vocabulary(Codes))], 52);

    protected internal override IReadOnlyList<Tensor> Draw(int rows) =>
        [randn(rows, 2), randn(rows, 4), randint(0, Codes, rows, ScalarType.Int64)];
}
