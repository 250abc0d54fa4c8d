using Telar.Learning.Stages;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>What is expected of the convolutional network beside each strong baseline, on both test sets.</summary>
internal static class PictogramsHypotheses
{
    private const string Pictograms = "pictograms";

    private static readonly EmojiClusters Clusters = new();

    // The pixels of another drawing say little: a network that learned shapes should be well ahead of its neighbours.
    private static readonly (string Key, string Name, double Threshold)[] Baselines =
    [
        ("knn", "nearest neighbours", 0.05),
        ("linear", "the linear model", 0),
        ("gradientBoosting", "gradient boosting", 0),
    ];

    /// <param name="results">Where the evidence lies.</param>
    /// <param name="protocol">Of the test set.</param>
    /// <param name="test">The test set for readers, e.g. <c>an unseen style</c>.</param>
    /// <param name="seeds">Of the final trainings.</param>
    public static IEnumerable<Hypothesis> Of(ResultsLayout results, string protocol, string test, IReadOnlyList<int> seeds)
    {
        var network = Evidence.OfSeeds("CNN", results.Predictions(Pictograms), protocol, seeds);
        return Baselines.Select(baseline => new Hypothesis(
            $"{Pictograms}-{protocol}-{baseline.Key}",
            Pictograms,
            $"On {test} the convolutional network is more accurate than {baseline.Name}{(baseline.Threshold > 0 ? ", by at least five percentage points" : "")}.",
            network,
            Evidence.OfBaseline(baseline.Name, results.BaselinePredictions(Pictograms, protocol, baseline.Key)))
        {
            Threshold = baseline.Threshold,
            Clusters = Clusters,
        });
    }
}
