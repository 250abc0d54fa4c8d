using Telar.Benchmarks.Training;
using Telar.Learning.Convolution;
using Telar.Learning.Models;
using Telar.Learning.Optimization;
using Telar.Learning.Perceptron;
using Telar.Learning.Recurrent;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Benchmarks.PyTorch;

/// <summary>
/// A few steps of plain gradient descent without any randomness, from weights and over batches that are written
/// down, so that another program can take the same steps.
/// </summary>
internal sealed class LossCurve(TrainingBenchmark network)
{
    private const int Steps = 20;
    private const double Rate = 0.01;

    /// <summary>Writes <c>weights/</c>, <c>features-n.npy</c>, <c>labels.npy</c> and <c>losses.npy</c>.</summary>
    public void Export(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "weights"));
        manual_seed(2);
        var batch = network.Recipe.Training.BatchSize;
        using var rows = new Examples(
            network.Draw(Steps * batch), randint(0, network.Shape.Classes, Steps * batch, ScalarType.Int64));
        using var model = WithoutChance(network.Recipe.Model).Create(network.Shape, path => path);
        foreach (var (name, weight) in model.state_dict())
            NumpyFile.Write(Path.Combine(folder, "weights", $"{name}.npy"), weight);
        foreach (var (index, feature) in rows.Features.Index())
            NumpyFile.Write(Path.Combine(folder, $"features-{index}.npy"), feature);
        NumpyFile.Write(Path.Combine(folder, "labels.npy"), rows.Labels);
        NumpyFile.Write(Path.Combine(folder, "losses.npy"), tensor(Descend(model, rows, batch)));
    }

    /// <summary>The loss before each step.</summary>
    private static float[] Descend(Classifier model, Examples rows, int batchSize)
    {
        var options = new TrainingOptions { Epochs = 1, Optimizer = OptimizerKind.GradientDescent };
        using var optimizer = Optimizers.Create(options, model.parameters());
        var losses = new float[Steps];
        model.train();
        for (var step = 0; step < Steps; step++)
        {
            using var scope = NewDisposeScope();
            var batch = rows.Slice(step * batchSize, batchSize);
            var loss = nn.functional.cross_entropy(model.call(batch.Features), batch.Labels);
            optimizer.ZeroGradients();
            loss.backward();
            optimizer.Step(Rate);
            losses[step] = loss.item<float>();
        }

        return losses;
    }

    private static ModelRecipe WithoutChance(ModelRecipe recipe) => recipe switch
    {
        PerceptronRecipe perceptron => perceptron with { Dropout = 0 },
        ConvolutionRecipe convolution => convolution with { Dropout = 0 },
        RecurrentRecipe recurrent => recurrent with { Dropout = 0, WordDropout = 0 },
        _ => throw new ArgumentException($"{recipe.Kind} is not known here", nameof(recipe)),
    };
}
