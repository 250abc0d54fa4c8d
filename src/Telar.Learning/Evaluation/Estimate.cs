using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Telar.Learning.Evaluation;

/// <summary>A score over several seeds, with the 95 % Student t interval of its mean.</summary>
/// <param name="Mean">Over the seeds.</param>
/// <param name="Low">Lower end, not below 0.</param>
/// <param name="High">Upper end, not above 1.</param>
/// <param name="Seeds">The score of each seed.</param>
public sealed record Estimate(double Mean, double Low, double High, IReadOnlyList<double> Seeds)
{
    private const double UpperTail = 0.975;

    /// <summary>With a single seed the interval is the value itself.</summary>
    public static Estimate Of(params IReadOnlyList<double> seeds)
    {
        var mean = seeds.Mean();
        var half = seeds.Count < 2
            ? 0
            : StudentT.InvCDF(0, 1, seeds.Count - 1, UpperTail) * seeds.StandardDeviation() / Math.Sqrt(seeds.Count);
        return new Estimate(mean, Math.Max(0, mean - half), Math.Min(1, mean + half), seeds);
    }
}
