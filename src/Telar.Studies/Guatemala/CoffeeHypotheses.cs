using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Guatemala;

/// <summary>What is expected of the convolutional network beside methods that know pixels and colours.</summary>
internal static class CoffeeHypotheses
{
    private const string Coffee = "coffee";

    private static readonly (string Key, string Name)[] Baselines =
        [("gradientBoosting", "gradient boosting over pixels and colours"), ("linear", "the linear model")];

    /// <param name="results">Where the evidence lies.</param>
    /// <param name="seeds">Of the final trainings.</param>
    public static IEnumerable<Hypothesis> Of(ResultsLayout results, IReadOnlyList<int> seeds)
    {
        var network = Evidence.OfSeeds("CNN", results.Predictions(Coffee), ClassificationTask.MainProtocol, seeds);
        return Baselines.Select(baseline => new Hypothesis(
            $"{Coffee}-{baseline.Key}",
            Coffee,
            $"On unseen leaves the convolutional network is more accurate than {baseline.Name}, by at least five percentage points.",
            network,
            Evidence.OfBaseline(baseline.Name, results.BaselinePredictions(Coffee, ClassificationTask.MainProtocol, baseline.Key)))
        {
            Threshold = 0.05,
            Clusters = new LeafClusters(),
        });
    }
}
