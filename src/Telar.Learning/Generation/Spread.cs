using MathNet.Numerics.Statistics;

namespace Telar.Learning.Generation;

/// <summary>A quantity that is not a share, over several seeds.</summary>
/// <param name="Mean">Over the seeds.</param>
/// <param name="Least">The smallest.</param>
/// <param name="Most">The largest.</param>
/// <param name="Seeds">The value of each seed.</param>
public sealed record Spread(double Mean, double Least, double Most, IReadOnlyList<double> Seeds)
{
    public static Spread Of(IReadOnlyList<double> seeds) => new(seeds.Mean(), seeds.Minimum(), seeds.Maximum(), seeds);
}
