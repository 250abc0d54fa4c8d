using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>What is expected of the transformer beside a recurrent network that is as large and reads the same.</summary>
internal static class LanguageTransformerHypotheses
{
    /// <param name="results">Where the evidence lies.</param>
    /// <param name="experiment">Its name.</param>
    /// <param name="rival">Protocol of the recurrent network.</param>
    /// <param name="seeds">Of the final trainings of both.</param>
    public static IReadOnlyList<Hypothesis> Of(ResultsLayout results, string experiment, string rival, IReadOnlyList<int> seeds)
    {
        return
        [
            Against(
                "not-less",
                "On windows of two to four words the transformer is not less accurate than a recurrent network of its size by more than one percentage point.",
                threshold: -0.01),
            Against(
                "more",
                "On windows of two to four words the transformer is more accurate than a recurrent network of its size.",
                threshold: 0),
        ];

        Hypothesis Against(string name, string claim, double threshold) => new(
            $"{experiment}-{name}",
            experiment,
            claim,
            Evidence.OfSeeds("transformer", results.Predictions(experiment), ClassificationTask.MainProtocol, seeds),
            Evidence.OfSeeds("RNN", results.Predictions(experiment), rival, seeds))
        {
            Threshold = threshold,
            Clusters = new ArticleClusters(),
        };
    }
}
