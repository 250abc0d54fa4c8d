using BenchmarkDotNet.Attributes;
using Telar.Statistics;

namespace Telar.Benchmarks.Statistics;

/// <summary>The paired bootstrap of macro-F1 over a test set of the largest size: 3,600 rows, 5 runs, 52 classes, a tenth wrong.</summary>
public class BootstrapBenchmark
{
    private const int Rows = 3600;
    private const int Runs = 5;
    private const int Classes = 52;

    private PairedPredictions predictions = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(2);
        int[] truth = [.. Enumerable.Range(0, Rows).Select(_ => random.Next(Classes))];
        int[][] Draw() => [.. Enumerable.Range(0, Runs).Select(_ =>
            truth.Select(label => random.Next(10) == 0 ? random.Next(Classes) : label).ToArray())];
        predictions = new PairedPredictions(truth, Draw(), Draw(), Classes);
    }

    [Benchmark]
    public PairedDifference Compare() => PairedBootstrap.Compare(predictions, Measure.MacroF1, 0);
}
