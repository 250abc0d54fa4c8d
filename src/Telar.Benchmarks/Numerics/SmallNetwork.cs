using Telar.Learning.Convolution;
using Telar.Learning.Models;
using Telar.Learning.Perceptron;
using Telar.Learning.Recurrent;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Benchmarks.Numerics;

/// <summary>
/// The architecture of a study's network, small enough for an emulated processor. Without augmentation: the
/// emulator crashes in the gather instructions of <c>grid_sample</c>.
/// </summary>
/// <param name="Rows">Of training.</param>
/// <param name="Draw">Random features of so many rows.</param>
internal sealed record SmallNetwork(
    string Name, ModelRecipe Model, TaskShape Shape, int Rows, Func<int, IReadOnlyList<Tensor>> Draw)
{
    private const int Codes = 8;
    private const int Words = 200;

    public static IReadOnlyList<SmallNetwork> All { get; } =
    [
        new(
            "perceptron",
            new PerceptronRecipe { Widths = [64, 64], Frequencies = 16, Dropout = 0.1 },
            new TaskShape([new FeatureShape(2), new FeatureShape(4), new FeatureShape([], Vocabulary(Codes))], 12),
            Rows: 128,
            rows => [rand(rows, 2), randn(rows, 4), randint(0, Codes, rows, ScalarType.Int64)]),
        new(
            "convolution",
            new ConvolutionRecipe { Stem = 8, Widths = [16, 32] },
            new TaskShape([new FeatureShape(48, 48, 3)], 10),
            Rows: 32,
            rows => [rand(rows, 48, 48, 3) * 255]),
        new(
            "recurrent",
            new RecurrentRecipe { SubwordSize = 16 },
            new TaskShape([new FeatureShape([6], Vocabulary(Words)), new FeatureShape([6, 8], Vocabulary(Words))], 13),
            Rows: 64,
            rows => [randint(0, Words, [rows, 6], ScalarType.Int64), randint(0, Words, [rows, 6, 8], ScalarType.Int64)]),
    ];

    private static IReadOnlyList<string> Vocabulary(int size) => [.. Enumerable.Range(0, size).Select(code => $"{code}")];
}
