using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Guatemala;

/// <summary>What is expected of the recurrent network beside the two strong baselines over runs of letters.</summary>
internal static class MayanLanguagesHypotheses
{
    private const string Languages = "mayan-languages";

    private static readonly (string Key, string Name)[] Baselines =
        [("naiveBayes", "naive Bayes"), ("linear", "the linear model")];

    /// <param name="results">Where the evidence lies.</param>
    /// <param name="seeds">Of the final trainings.</param>
    public static IEnumerable<Hypothesis> Of(ResultsLayout results, IReadOnlyList<int> seeds)
    {
        var network = Evidence.OfSeeds("RNN", results.Predictions(Languages), ClassificationTask.MainProtocol, seeds);
        return Baselines.Select(baseline => new Hypothesis(
            $"{Languages}-{baseline.Key}",
            Languages,
            $"On unseen sentences the recurrent network is more accurate than {baseline.Name}.",
            network,
            Evidence.OfBaseline(baseline.Name, results.BaselinePredictions(Languages, ClassificationTask.MainProtocol, baseline.Key))));
    }
}
