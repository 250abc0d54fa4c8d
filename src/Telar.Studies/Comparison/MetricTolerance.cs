using System.Text.Json;
using Telar.Engine;

namespace Telar.Studies.Comparison;

/// <summary>
/// What is declared equal although its bits differ: the mean test metrics of an experiment, where
/// another kind of processor trained. Nothing else has a tolerance but the hypotheses, which are decided from
/// the same predictions and have this one: <see cref="HypothesisTolerance"/>.
/// </summary>
public static class MetricTolerance
{
    /// <summary>Largest allowed difference of a mean test metric on another kind of processor.</summary>
    public const double Largest = 0.02;

    /// <summary>Metrics of the test rows that are compared, by their names in the metrics file.</summary>
    public static IReadOnlyList<string> Metrics { get; } = ["accuracy", "macroF1"];

    /// <param name="path">Of an output, relative to the project's root.</param>
    public static bool Covers(string path) =>
        path.Split('/') is ["results", _, "metrics", var name] && name.EndsWith(".json", StringComparison.Ordinal);

    /// <summary>The metric that differs most, and by how much.</summary>
    /// <exception cref="TelarException">A file has no such metrics.</exception>
    public static (string Name, double Difference) Statistic(string before, string after) => Metrics
        .Select(metric => ($"test.{metric}.mean", Math.Abs(MeanOf(before, metric) - MeanOf(after, metric))))
        .MaxBy(metric => metric.Item2);

    /// <summary>Mean over seeds of a metric of the test rows.</summary>
    /// <exception cref="TelarException">The file has no such metric.</exception>
    public static double MeanOf(string file, string metric)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            return document.RootElement.GetProperty("test").GetProperty(metric).GetProperty("mean").GetDouble();
        }
        catch (Exception cause) when (cause is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new TelarException($"test.{metric}.mean cannot be read: {cause.Message}", file, "run --target=Evaluate first", cause);
        }
    }
}
