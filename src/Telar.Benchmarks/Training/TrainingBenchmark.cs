using BenchmarkDotNet.Attributes;
using Telar.Engine.Progress;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Benchmarks.Training;

/// <summary>
/// One epoch of the training loop as the pipeline runs it, with augmentation, validation and checkpoint, on
/// random rows of a study's shape. An operation is one training row: Op/s are examples a second.
/// </summary>
public abstract class TrainingBenchmark : IProgress<StageProgress>
{
    internal const int Rows = 2048;
    private const int ValidationRows = 64;

    private Examples train = null!;
    private Examples validation = null!;

    protected internal abstract Recipe Recipe { get; }

    protected internal abstract TaskShape Shape { get; }

    /// <summary>Random features of so many rows.</summary>
    protected internal abstract IReadOnlyList<Tensor> Draw(int rows);

    [GlobalSetup]
    public void Setup()
    {
        set_num_threads(1);
        manual_seed(1);
        train = Label(Rows);
        validation = Label(ValidationRows);
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public double Epoch()
    {
        // A folder of its own: a checkpoint that is found would be resumed.
        var folder = Directory.CreateTempSubdirectory("telar-benchmark-");
        try
        {
            var trainer = new Trainer(Recipe, Shape.Classes, seed: 1, folder.FullName, this);
            return trainer.Train(() => Recipe.Model.Create(Shape, path => path), train, validation).History[0].TrainLoss;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public void Report(StageProgress value)
    {
    }

    /// <summary>Made-up values for the codes of a feature.</summary>
    protected static IReadOnlyList<string> Vocabulary(int size) => [.. Enumerable.Range(0, size).Select(code => $"{code}")];

    private Examples Label(int rows) => new(Draw(rows), randint(0, Shape.Classes, rows, ScalarType.Int64));
}
