using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Guatemala;

/// <summary>What is expected of the tagger beside the linear one and the most frequent tag, on all words and on new ones.</summary>
internal static class KicheTaggingHypotheses
{
    private const string Tagging = "kiche-tagging";

    private static readonly (string Protocol, string Rows)[] Tests =
        [(ClassificationTask.MainProtocol, "words of unseen sentences"), ("unknown", "words that no training sentence has")];

    private static readonly (string Key, string Name)[] Baselines = [("linear", "the linear tagger"), ("mostFrequent", "the most frequent tag")];

    /// <param name="results">Where the evidence lies.</param>
    /// <param name="seeds">Of the final trainings.</param>
    public static IEnumerable<Hypothesis> Of(ResultsLayout results, IReadOnlyList<int> seeds) =>
        from test in Tests
        from baseline in Baselines
        select new Hypothesis(
            $"{Tagging}-{test.Protocol}-{baseline.Key}",
            Tagging,
            $"On {test.Rows} the recurrent network is more accurate than {baseline.Name}.",
            Evidence.OfSeeds("RNN", results.Predictions(Tagging), test.Protocol, seeds),
            Evidence.OfBaseline(baseline.Name, results.BaselinePredictions(Tagging, test.Protocol, baseline.Key)))
        {
            Clusters = new SentenceClusters(),
        };
}
