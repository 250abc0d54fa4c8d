using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>What is expected of the perceptron beside its strongest baseline.</summary>
internal static class PlacesHypotheses
{
    private const string Places = "places";

    /// <param name="results">Where the evidence lies.</param>
    /// <param name="seeds">Of the final trainings.</param>
    public static IReadOnlyList<Hypothesis> Of(ResultsLayout results, IReadOnlyList<int> seeds)
    {
        var network = Evidence.OfSeeds("MLP", results.Predictions(Places), ClassificationTask.MainProtocol, seeds);
        var neighbours = Evidence.OfBaseline(
            "nearest neighbours", results.BaselinePredictions(Places, ClassificationTask.MainProtocol, "knn"));
        return
        [
            new Hypothesis("places-knn", Places, "The perceptron is more accurate than nearest neighbours.", network, neighbours),
            new Hypothesis(
                "places-knn-level",
                Places,
                "The perceptron is not less accurate than nearest neighbours by more than one percentage point.",
                network,
                neighbours)
            {
                Threshold = -0.01,
            },
        ];
    }
}
