using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Telar.Engine.Progress;
using Telar.Learning.Models;
using Telar.Learning.Optimization;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Benchmarks.Numerics;

/// <summary>
/// Prints what the processor makes of arithmetic, one digest a line: operations of Torch, then weights after an
/// epoch of each network and optimizer. Two processors that print the same train the same weights, as far as
/// this shows. <c>numerics</c>, or <c>numerics NAME</c> for one network.
/// </summary>
internal static class NumericsProgram
{
    public const string Verb = "numerics";

    private const int ShownDigits = 16;
    private const int ValidationRows = 16;

    public static void Run(string[] arguments)
    {
        set_num_threads(1);
        var only = arguments.ElementAtOrDefault(1);
        if (only is null or "operations")
            ShowOperations();
        foreach (var network in SmallNetwork.All.Where(network => only is null || only == network.Name))
        {
            foreach (var kind in Enum.GetValues<OptimizerKind>())
                Show($"{network.Name} {kind}", WeightsAfterTraining(network, kind));
        }
    }

    private static void ShowOperations()
    {
        manual_seed(1);
        // More than a vector register and not a multiple of one; from 0 to 4.
        var values = rand(100_003) * 4;
        var square = values.narrow(0, 0, 40_000).view(200, 200);
        var pictures = values.narrow(0, 0, 4 * 3 * 24 * 24).view(4, 3, 24, 24);
        (string Name, Tensor Result)[] operations =
        [
            ("rand", values), ("randn", randn(1000)), ("exp", values.exp()), ("log", (values + 1).log()), ("tanh", values.tanh()),
            ("sigmoid", values.sigmoid()), ("sin", values.sin()), ("cos", values.cos()), ("sum", values.sum()),
            ("softmax", square.softmax(1)), ("matrix product", square.matmul(square)), ("its transpose", square.matmul(square.t())),
            ("convolution", nn.functional.conv2d(pictures, values.narrow(0, 0, 16 * 3 * 9).view(16, 3, 3, 3))),
            ("distances", cdist(square.narrow(1, 0, 2), square.narrow(1, 2, 2), compute_mode: TorchSharp.compute_mode.donot_use_mm_for_euclid_dist)),
            ("reciprocal root", (values + 1).rsqrt()), ("root (not used in training)", values.sqrt()),
        ];
        foreach (var (name, result) in operations)
            Show(name, MemoryMarshal.AsBytes(result.contiguous().data<float>().ToArray().AsSpan()));
    }

    private static byte[] WeightsAfterTraining(SmallNetwork network, OptimizerKind kind)
    {
        manual_seed(1);
        Examples Draw(int rows) => new(network.Draw(rows), randint(0, network.Shape.Classes, rows, ScalarType.Int64));
        var recipe = new Recipe(
            network.Name,
            network.Model,
            new TrainingOptions { Epochs = 1, BatchSize = 16, Optimizer = kind, WeightDecay = 1e-2, LabelSmoothing = 0.1 });
        var folder = Directory.CreateTempSubdirectory("telar-numerics-");
        try
        {
            var trainer = new Trainer(recipe, network.Shape.Classes, seed: 1, folder.FullName, new Silence());
            return trainer.Train(() => recipe.Model.Create(network.Shape, path => path), Draw(network.Rows), Draw(ValidationRows)).Kept.Model;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Show(string name, ReadOnlySpan<byte> bytes) =>
        Console.WriteLine($"{name,-30} {Convert.ToHexStringLower(SHA256.HashData(bytes))[..ShownDigits]}");

    private sealed class Silence : IProgress<StageProgress>
    {
        public void Report(StageProgress value)
        {
        }
    }
}
