using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>What is expected of the recurrent network beside naive Bayes, on long and on short windows.</summary>
internal static class LanguagesHypotheses
{
    private const string Languages = "languages";
    private const string Short = "short";

    /// <param name="results">Where the evidence lies.</param>
    /// <param name="longSeeds">Of the final trainings on long windows.</param>
    /// <param name="shortSeeds">Of those on short ones.</param>
    public static IReadOnlyList<Hypothesis> Of(ResultsLayout results, IReadOnlyList<int> longSeeds, IReadOnlyList<int> shortSeeds)
    {
        return
        [
            Against(
                ClassificationTask.MainProtocol,
                "On windows of five to twelve words the recurrent network is not less accurate than naive Bayes by more than one percentage point.",
                longSeeds,
                threshold: -0.01),
            Against(
                Short,
                "On windows of two to four words the recurrent network is more accurate than naive Bayes.",
                shortSeeds,
                threshold: 0),
        ];

        Hypothesis Against(string protocol, string claim, IReadOnlyList<int> seeds, double threshold) => new(
            $"{Languages}-{protocol}-naive-bayes",
            Languages,
            claim,
            Evidence.OfSeeds("RNN", results.Predictions(Languages), protocol, seeds),
            Evidence.OfBaseline("naive Bayes", results.BaselinePredictions(Languages, protocol, "naiveBayes")))
        {
            Threshold = threshold,
            Clusters = new ArticleClusters(),
        };
    }
}
