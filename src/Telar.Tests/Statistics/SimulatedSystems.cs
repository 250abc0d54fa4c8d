using Telar.Statistics;

namespace Telar.Tests.Statistics;

/// <summary>Draws test sets and trained systems from known distributions.</summary>
/// <param name="seed">Of the data sets, one after the other.</param>
internal sealed class SimulatedSystems(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>
    /// Two systems over the same rows of two classes. Rows of a cluster are hard or easy together, for each system in
    /// its own way; every run has a luck of its own.
    /// </summary>
    /// <param name="clusters">How many.</param>
    /// <param name="size">Rows a cluster.</param>
    /// <param name="runs">Of each system.</param>
    /// <param name="gain">By how much the first system is right more often; 0 where the null hypothesis holds.</param>
    public (int[] Truth, int[][] First, int[][] Second, int[] Clusters) Draw(int clusters, int size, int runs, double gain = 0)
    {
        var rows = clusters * size;
        int[] truth = [.. Enumerable.Range(0, rows).Select(_ => random.Next(2))];
        int[] groups = [.. Enumerable.Range(0, rows).Select(row => row / size)];
        var first = System(0.2 - gain);
        return (truth, first, System(0.2), groups);

        int[][] System(double errors)
        {
            double[] hardness = [.. Enumerable.Range(0, clusters).Select(_ => random.Next(2) == 0 ? 0.2 : 1.8)];
            return
            [
                .. Enumerable.Range(0, runs).Select(_ =>
                {
                    var luck = 0.06 * (random.NextDouble() - 0.5);
                    return truth.Select((label, row) =>
                        random.NextDouble() < (errors + luck) * hardness[groups[row]] ? 1 - label : label).ToArray();
                }),
            ];
        }
    }

    /// <summary>Share of simulated data sets where the claim that the first is better holds at 5 %.</summary>
    public double Supported(int times, Func<(int[] Truth, int[][] First, int[][] Second, int[] Clusters), PairedPredictions> pair,
        Measure measure, int clusters, int size, int runs, double gain = 0) =>
        Enumerable.Range(0, times).Count(_ =>
            PairedBootstrap.Compare(pair(Draw(clusters, size, runs, gain)), measure, 0, resamples: 499).PValue <= 0.05) / (double)times;
}
